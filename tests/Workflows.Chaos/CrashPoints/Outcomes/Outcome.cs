using System.Text;
using System.Text.RegularExpressions;
using Workflows.Chaos.Simulation;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>What came of all executions of a store.</summary>
internal sealed partial record Outcome(IReadOnlyList<ExecutionOutcome> Executions)
{
    public static Outcome Of(ExecutionStore store) =>
        new([.. Histories.Of(store).Select(Of).OrderBy(static one => one.Title, StringComparer.Ordinal).ThenBy(static one => one.Result, StringComparer.Ordinal)]);

    private static ExecutionOutcome Of(ExecutionHistory history)
    {
        var execution = history.Execution;
        return new ExecutionOutcome(
            Plain($"{execution.Machine} {execution.Name}"),
            Plain($"{execution.Status} {Text(execution.Output)} {execution.Error} {execution.Cause}"),
            [.. history.Events.Select(one => Plain(Step(history, one))).Order(StringComparer.Ordinal)]);
    }

    private static string Step(ExecutionHistory history, HistoryEvent one)
    {
        var before = one.PreviousId > 0 && one.PreviousId <= history.Events.Count && !IsOfSeveral(one.Type) ? history.Events[one.PreviousId - 1] : null;
        return $"{one.Type} {one.Name} {one.Index} {Text(one.Output)} {one.Error} {one.Cause} after {before?.Type} {before?.Name}";
    }

    // As AWS has it, what follows several branches follows the one that ended last, which is a matter of moments.
    private static bool IsOfSeveral(HistoryEventType type) => type
        is HistoryEventType.ParallelStateSucceeded or HistoryEventType.ParallelStateExited or HistoryEventType.ParallelStateFailed
        or HistoryEventType.MapStateSucceeded or HistoryEventType.MapStateExited or HistoryEventType.MapStateFailed or HistoryEventType.MapIterationStarted;

    private static string Text(ReadOnlyMemory<byte>? json) => json is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";

    private static string Plain(string text) => Instant().Replace(Guid().Replace(text, "#"), "@");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Guid();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[0-9:.]+(Z|\+00:00)|\b1\d{12}\b")]
    private static partial Regex Instant();
}
