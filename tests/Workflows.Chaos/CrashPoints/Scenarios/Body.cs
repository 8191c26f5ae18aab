namespace Workflows.Chaos.CrashPoints;

/// <summary>A body of a task that begins.</summary>
/// <param name="Run">The run in which it does.</param>
/// <param name="State">The state.</param>
/// <param name="Size">The size of the job, where the state says it.</param>
/// <param name="Retry">Which try it is, from 0.</param>
internal sealed record Body(ScenarioRun Run, string State, int Size, int Retry);
