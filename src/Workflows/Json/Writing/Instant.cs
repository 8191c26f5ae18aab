using System.Buffers.Text;

namespace Workflows.Generated;

/// <summary>How ASL writes instants: <c>2026-01-31T12:00:00.000Z</c>.</summary>
internal static class Instant
{
    public const int Length = 24;

    // What Utf8Formatter writes, with seven digits after the dot.
    public const int BufferLength = 28;

    /// <summary>Whether ASL's notation says everything: an instant that is finer, or in another zone, keeps what it has.</summary>
    public static bool IsExact(DateTimeOffset value) => value.Offset == TimeSpan.Zero && value.Ticks % TimeSpan.TicksPerMillisecond == 0;

    /// <summary>Writes the instant to the start of a buffer and returns that part.</summary>
    public static ReadOnlySpan<byte> Format(DateTimeOffset value, Span<byte> buffer)
    {
        Utf8Formatter.TryFormat(value.UtcDateTime, buffer, out _, 'O');
        buffer[Length - 1] = (byte)'Z';
        return buffer[..Length];
    }
}
