using System.Globalization;

namespace Workflows.Generated;

/// <summary>The order in which JavaScript has members that were added in ordinal order: names that are array indexes come first, by their number.</summary>
internal sealed class MemberOrder : IComparer<string>
{
    public static MemberOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => (IndexOf(x), IndexOf(y)) switch
    {
        ({ } left, { } right) => left.CompareTo(right),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(x, y),
    };

    private static uint? IndexOf(string? name) =>
        uint.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < uint.MaxValue && (name!.Length == 1 || name[0] != '0') ? index : null;
}
