namespace Workflows.Chaos.Kills;

/// <summary>How far a <see cref="Relay"/> is.</summary>
public sealed record Lap(int Size, int Done);
