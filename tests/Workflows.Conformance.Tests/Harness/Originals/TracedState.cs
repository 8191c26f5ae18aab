using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>A state that an execution entered: in which branch, when, with which data, and how it ended. One that was left behind did not.</summary>
internal sealed record TracedState(
    string State, double EnteredAt, int Retries, JsonElement Input, string? Path = null, double? ExitedAt = null, JsonElement? Output = null, string? Error = null, string? Cause = null);
