using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>A state that an execution entered: when, with which data, and how it ended.</summary>
internal sealed record TracedState(
    string State, double EnteredAt, double ExitedAt, int Retries, JsonElement Input, JsonElement? Output = null, string? Error = null, string? Cause = null);
