namespace Workflows.Conformance.Tests.Harness;

/// <summary>A call of a task that has not ended.</summary>
/// <param name="Attempt">The try of the state; null in memory.</param>
/// <param name="State">The task.</param>
/// <param name="Payload">What it received.</param>
/// <param name="Step">What it does.</param>
/// <param name="Start">When it began.</param>
internal sealed record CallUnderWay(string? Attempt, string State, string Payload, ScenarioStep Step, TimeSpan Start);
