namespace Workflows.Durable;

/// <summary>What a node got.</summary>
/// <param name="Executions">The executions, which it owns now.</param>
/// <param name="NextDue">When the next of those that nobody owns is due, as far as the store knows; null for never.</param>
public sealed record ClaimResult(IReadOnlyList<StoredExecution> Executions, DateTimeOffset? NextDue)
{
    /// <summary>Since when the first of them was due; null for none.</summary>
    public DateTimeOffset? DueSince { get; init; }
}
