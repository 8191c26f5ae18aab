namespace Workflows.Durable;

/// <summary>What a node asks for.</summary>
/// <param name="Node">The node.</param>
/// <param name="Machines">The workflows that it runs.</param>
/// <param name="Limit">How many at most.</param>
public sealed record ClaimRequest(long Node, IReadOnlyCollection<string> Machines, int Limit)
{
    /// <summary>Whether those that have two strikes or more are wanted. One is given alone then: if one is due, nothing else is claimed with it.</summary>
    public bool TakesSuspects { get; init; } = true;
}
