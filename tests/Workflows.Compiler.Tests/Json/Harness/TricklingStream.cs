using System.Text;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Gives a few bytes at a time, as a slow connection does.</summary>
internal sealed class TricklingStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    private const int Piece = 7;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(Piece, buffer.Length)], cancellationToken);
}
