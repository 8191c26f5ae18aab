using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>What an execution did: the runner's, or the oracle's as it was recorded.</summary>
/// <param name="Status"><c>SUCCEEDED</c>, <c>FAILED</c> or <c>TIMED_OUT</c>.</param>
/// <param name="States">The names of the states entered, in order; those within Parallel and Map apart.</param>
/// <param name="VirtualSeconds">How long it waited.</param>
/// <param name="Arguments">The tasks called, in order; in any order if some were called within Parallel or Map.</param>
/// <param name="Output">If it succeeded; null from a runner whose workflow gives none.</param>
/// <param name="Error">If it failed.</param>
/// <param name="Cause">If it failed, perhaps.</param>
/// <param name="Inner">By branch and iteration, such as <c>ShipLines[2]/</c>, the states entered there, in order; null if none was.</param>
/// <param name="Written">What a ResultWriter has written of child executions that succeeded; null if it has not.</param>
internal sealed record Outcome(
    string Status,
    IReadOnlyList<string> States,
    double VirtualSeconds,
    IReadOnlyList<TaskCall> Arguments,
    JsonElement? Output = null,
    string? Error = null,
    string? Cause = null,
    IReadOnlyDictionary<string, IReadOnlyList<InnerState>>? Inner = null,
    JsonElement? Written = null)
{
    public const string Succeeded = "SUCCEEDED";
    public const string Failed = "FAILED";
    public const string TimedOut = "TIMED_OUT";

    /// <summary>The same without calls of tasks that were left behind, if another has not made them: at one moment a branch fails, and another begins a task or not.</summary>
    public Outcome WithoutLeftBehind(Outcome other)
    {
        var left = Inner?.Values.SelectMany(visits => visits).Where(visit => visit.ExitedAt is null).Select(visit => visit.State).ToHashSet() ?? [];
        return this with { Arguments = [.. Arguments.Where(call => !left.Contains(call.State) || other.Arguments.Any(made => made.State == call.State))] };
    }

    /// <summary>The same with equal calls of tasks as one: a process that dies in the middle of a task may leave it to be done once more.</summary>
    public Outcome WithCallsOnce() => this with { Arguments = [.. Arguments.DistinctBy(call => (call.State, call.Payload.GetRawText()))] };

    /// <summary>The same, as far as it shows when nobody listens.</summary>
    public Outcome Unheard => this with { States = [], Inner = Inner is null ? null : new Dictionary<string, IReadOnlyList<InnerState>>() };
}
