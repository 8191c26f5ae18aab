using System.Buffers.Binary;
using System.Text;

namespace Workflows.Durable;

/// <summary>Reads what <see cref="PackedWriter"/> has written. What is damaged is an <see cref="InvalidDataException"/>.</summary>
internal ref struct PackedReader(ReadOnlyMemory<byte> memory)
{
    private readonly ReadOnlyMemory<byte> _memory = memory;
    private int _at;

    public readonly bool IsAtEnd => _at >= _memory.Length;

    public byte Byte() => Take(1).Span[0];

    public bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw Damaged(),
    };

    public long Number()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public int Integer() => Number() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Damaged();

    /// <summary>A number of elements that follow, each of which takes a byte at least.</summary>
    public int Count() => Integer() is >= 0 and var count && count <= _memory.Length - _at ? count : throw Damaged();

    public int Fixed() => BinaryPrimitives.ReadInt32LittleEndian(Take(4).Span);

    public DateTimeOffset Moment() => Number() is >= 0 and var ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : throw Damaged();

    public string Text() => Encoding.UTF8.GetString(Bytes().Span);

    public ReadOnlyMemory<byte> Bytes()
    {
        var length = Unsigned();
        return length <= int.MaxValue ? Take((int)length) : throw Damaged();
    }

    public string? OptionalText() => Flag() ? Text() : null;

    public long? OptionalNumber() => Flag() ? Number() : null;

    public DateTimeOffset? OptionalMoment() => Flag() ? Moment() : null;

    public ReadOnlyMemory<byte>? OptionalBytes() => Flag() ? Bytes() : default(ReadOnlyMemory<byte>?);

    public static InvalidDataException Damaged() => new("What is stored is damaged: it does not have the form that it was written in.");

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length < 0 || length > _memory.Length - _at)
        {
            throw Damaged();
        }

        var part = _memory.Slice(_at, length);
        _at += length;
        return part;
    }

    private ulong Unsigned()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }
}
