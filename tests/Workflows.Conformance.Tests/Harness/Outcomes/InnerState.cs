namespace Workflows.Conformance.Tests.Harness;

/// <summary>A state that a branch or an iteration entered.</summary>
/// <param name="State">Its name.</param>
/// <param name="EnteredAt">When, in seconds.</param>
/// <param name="ExitedAt">When it was left for the next one, or as the last; null if it failed or was left behind.</param>
internal sealed record InnerState(string State, double EnteredAt, double? ExitedAt = null);
