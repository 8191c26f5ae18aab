using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Model.States;

/// <summary>An element of <c>Retry</c>; null means ASL's default.</summary>
internal sealed record Retrier(EquatableArray<string> ErrorEquals)
{
    public int? IntervalSeconds { get; init; }

    public int? MaxAttempts { get; init; }

    public double? BackoffRate { get; init; }

    public int? MaxDelaySeconds { get; init; }

    public bool HasFullJitter { get; init; }

    /// <summary>Where it stands in the source; null for the automatic one.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>
    /// What brings it: empty for the state itself, else for instance <c>1/</c> for its second attribute, a policy, or <c>class 0/1/</c> for a policy on
    /// the class. What one thing brings has one beginning.
    /// </summary>
    public string Origin { get; init; } = "";
}
