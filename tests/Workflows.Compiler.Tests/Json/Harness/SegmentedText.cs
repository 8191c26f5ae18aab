using System.Buffers;
using System.Text;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Text in UTF-8 that lies in several places, as a pipe has it.</summary>
internal sealed class SegmentedText : ReadOnlySequenceSegment<byte>
{
    private const int Piece = 5;

    private SegmentedText(ReadOnlyMemory<byte> memory, long start)
    {
        Memory = memory;
        RunningIndex = start;
    }

    public static ReadOnlySequence<byte> Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var first = new SegmentedText(bytes.AsMemory(0, Math.Min(Piece, bytes.Length)), 0);
        var last = first;
        for (var start = Piece; start < bytes.Length; start += Piece)
        {
            var next = new SegmentedText(bytes.AsMemory(start, Math.Min(Piece, bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
