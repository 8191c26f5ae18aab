using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>What an execution did: the runner's, or the oracle's as it was recorded.</summary>
/// <param name="Status"><c>SUCCEEDED</c>, <c>FAILED</c> or <c>TIMED_OUT</c>.</param>
/// <param name="States">The names of the states entered, in order.</param>
/// <param name="VirtualSeconds">How long it waited.</param>
/// <param name="Arguments">The tasks called, in order.</param>
/// <param name="Output">If it succeeded; null from a runner whose workflow gives none.</param>
/// <param name="Error">If it failed.</param>
/// <param name="Cause">If it failed, perhaps.</param>
internal sealed record Outcome(
    string Status,
    IReadOnlyList<string> States,
    double VirtualSeconds,
    IReadOnlyList<TaskCall> Arguments,
    JsonElement? Output = null,
    string? Error = null,
    string? Cause = null)
{
    public const string Succeeded = "SUCCEEDED";
    public const string Failed = "FAILED";
    public const string TimedOut = "TIMED_OUT";
}
