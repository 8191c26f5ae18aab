using System.Globalization;

namespace Workflows.Durable;

/// <summary>The last execution of a page, which lists are ordered by: what <see cref="ExecutionPage.Next"/> says in a text.</summary>
/// <param name="Started">When it was started, in ticks of UTC.</param>
/// <param name="Id">Its id, which decides among those that were started at the same moment.</param>
public readonly record struct PagePosition(long Started, long Id) : IComparable<PagePosition>
{
    /// <summary>The position of an execution.</summary>
    public static PagePosition Of(ExecutionDescription execution)
    {
        ArgumentNullException.ThrowIfNull(execution);
        return new PagePosition(execution.Started.UtcTicks, execution.Id);
    }

    /// <summary>What a text says.</summary>
    /// <param name="after">What <see cref="ExecutionPage.Next"/> was.</param>
    /// <exception cref="ArgumentException">It was not.</exception>
    public static PagePosition Parse(string after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var dot = after.IndexOf('.', StringComparison.Ordinal);
        return dot > 0
            && long.TryParse(after.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var started)
            && long.TryParse(after.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? new PagePosition(started, id)
                : throw new ArgumentException($"'{after}' is not where a page of this store begins. Give what ExecutionPage.Next was.", nameof(after));
    }

    /// <inheritdoc/>
    public int CompareTo(PagePosition other) => Started != other.Started ? Started.CompareTo(other.Started) : Id.CompareTo(other.Id);

    /// <summary>The text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Started}.{Id}");

    /// <summary>Whether the left was started before the right.</summary>
    public static bool operator <(PagePosition left, PagePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left was started after the right.</summary>
    public static bool operator >(PagePosition left, PagePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left was not started after the right.</summary>
    public static bool operator <=(PagePosition left, PagePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left was not started before the right.</summary>
    public static bool operator >=(PagePosition left, PagePosition right) => left.CompareTo(right) >= 0;
}
