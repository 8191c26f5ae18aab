namespace Workflows.Chaos.Simulation;

/// <summary>A heartbeat that was accepted.</summary>
internal sealed record Beat(string Execution, string State, DateTimeOffset Sent, int Seconds);
