using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Workflows.Durable;

/// <summary>Writes what a store keeps packed: numbers in 7-bit groups, texts and bytes with their length before them.</summary>
internal sealed class PackedWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    public int Length => _buffer.WrittenCount;

    public void Clear() => _buffer.ResetWrittenCount();

    public byte[] ToArray() => _buffer.WrittenSpan.ToArray();

    public void Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }

    public void Number(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Fixed(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(4), value);
        _buffer.Advance(4);
    }

    public void Moment(DateTimeOffset value) => Number(value.UtcTicks);

    public void Text(string value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        Unsigned((ulong)size);
        Encoding.UTF8.GetBytes(value, _buffer.GetSpan(size));
        _buffer.Advance(size);
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Unsigned((ulong)value.Length);
        _buffer.Write(value);
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void OptionalText(string? value)
    {
        Flag(value is not null);
        if (value is not null)
        {
            Text(value);
        }
    }

    public void OptionalNumber(long? value)
    {
        Flag(value is not null);
        if (value is { } number)
        {
            Number(number);
        }
    }

    public void OptionalMoment(DateTimeOffset? value) => OptionalNumber(value?.UtcTicks);

    public void OptionalBytes(ReadOnlyMemory<byte>? value)
    {
        Flag(value is not null);
        if (value is { } bytes)
        {
            Bytes(bytes.Span);
        }
    }

    private void Unsigned(ulong value)
    {
        var span = _buffer.GetSpan(10);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        _buffer.Advance(length);
    }
}
