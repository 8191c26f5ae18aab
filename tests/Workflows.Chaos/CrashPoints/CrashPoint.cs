namespace Workflows.Chaos.CrashPoints;

/// <summary>One of the calls of a store, counted from 1, and what happens at it.</summary>
internal sealed record CrashPoint(int Call, Way Way);
