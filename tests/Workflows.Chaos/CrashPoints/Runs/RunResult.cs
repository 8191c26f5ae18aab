namespace Workflows.Chaos.CrashPoints;

/// <summary>What came of a run.</summary>
/// <param name="Calls">The calls of the store.</param>
/// <param name="Outcome">What the store says in the end.</param>
/// <param name="IsOver">Whether everything has ended.</param>
/// <param name="Violations">What must not be so.</param>
/// <param name="Reruns">How many bodies of tasks ran again for the same try.</param>
internal sealed record RunResult(IReadOnlyList<string> Calls, Outcome Outcome, bool IsOver, IReadOnlyList<string> Violations, int Reruns);
