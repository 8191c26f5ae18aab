using System.Buffers;

namespace Workflows.Generated;

/// <summary>A part of a file, in borrowed memory.</summary>
internal sealed class Block
{
    private const int Capacity = 1 << 17;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Capacity);

    public int Length { get; private set; }

    public bool IsFull => Length >= Capacity;

    public ReadOnlyMemory<byte> Content => _bytes.AsMemory(0, Length);

    public void Append(ReadOnlySpan<byte> content)
    {
        if (Length + content.Length > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + content.Length, _bytes.Length));
            Content.Span.CopyTo(larger);
            Return();
            _bytes = larger;
        }

        content.CopyTo(_bytes.AsSpan(Length));
        Length += content.Length;
    }

    /// <summary>Gives the memory back.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(_bytes);
}
