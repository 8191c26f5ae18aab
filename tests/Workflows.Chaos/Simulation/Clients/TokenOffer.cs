namespace Workflows.Chaos.Simulation;

/// <summary>A token that a task has handed out.</summary>
internal sealed record TokenOffer(string Token, string Execution, string State);
