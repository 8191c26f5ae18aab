using System.Buffers.Binary;

namespace Workflows.Durable;

/// <summary>Names of executions, as AWS takes them.</summary>
internal static class ExecutionNames
{
    private const int MaxLength = 80;
    private const string Forbidden = " <>{}[]?*\"#%\\^|~`$&,;:/";

    /// <summary>
    /// A name for one that was given none: a UUID of version 7, which begins with the time. Those that start together are neighbours in an index then, and a store writes few pages for many.
    /// </summary>
    /// <param name="now">The time.</param>
    /// <param name="random">16 random bytes, which are overwritten.</param>
    public static string New(DateTimeOffset now, Span<byte> random)
    {
        Span<byte> time = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(time, now.ToUnixTimeMilliseconds());
        time[2..].CopyTo(random);
        random[6] = (byte)((random[6] & 0x0F) | 0x70);
        random[8] = (byte)((random[8] & 0x3F) | 0x80);
        return new Guid(random, bigEndian: true).ToString();
    }

    /// <exception cref="ArgumentException">It is not one.</exception>
    public static string Checked(string name) => Fault(name) is { } fault ? throw new ArgumentException(fault, nameof(name)) : name;

    /// <summary>Why a text is no name; null if it is one.</summary>
    public static string? Fault(string name)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return $"The name of an execution has 1 to {MaxLength} characters, but this one has {name.Length}.";
        }

        foreach (var character in name)
        {
            if (Forbidden.Contains(character, StringComparison.Ordinal) || char.IsControl(character) || char.IsSurrogate(character))
            {
                return $"The name of an execution must not have white space, control characters or any of {Forbidden.Trim()}, but '{name}' has.";
            }
        }

        return null;
    }
}
