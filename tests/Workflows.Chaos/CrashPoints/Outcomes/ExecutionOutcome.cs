namespace Workflows.Chaos.CrashPoints;

/// <summary>What came of an execution, without what may differ from run to run: ids, times, names that were made up.</summary>
/// <param name="Title">Which.</param>
/// <param name="Result">How it has ended.</param>
/// <param name="Path">Its events, each with the one that led to it, sorted.</param>
internal sealed record ExecutionOutcome(string Title, string Result, IReadOnlyList<string> Path);
