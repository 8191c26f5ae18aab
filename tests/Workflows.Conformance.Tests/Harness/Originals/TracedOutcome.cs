using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>What an execution did, state by state.</summary>
internal sealed record TracedOutcome(
    string Status, double VirtualSeconds, IReadOnlyList<TracedState> Trace, JsonElement? Output = null, string? Error = null, string? Cause = null);
