using System.Text;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>A state that has started an execution has started one that exists, and goes on with the end of that one and no other.</summary>
internal static class Children
{
    public static void Look(ExecutionHistory history, IReadOnlyList<ExecutionHistory> all, Verdict verdict)
    {
        foreach (var submitted in history.Events.Where(static one => one is { Type: HistoryEventType.TaskSubmitted, Output: not null }))
        {
            if (Find(all, ArnIn(submitted.Output!.Value.Span)) is not { } child)
            {
                if (history.Events.Any(one => one.Timestamp == submitted.Timestamp
                    && (HistoryEvents.StatusOf(one.Type) is not null || (one.PreviousId == submitted.Id && one.Type is HistoryEventType.TaskStateAborted or HistoryEventType.TaskTimedOut))))
                {
                    // Given up before it was written that it was started.
                    continue;
                }

                verdict.Lost.Add($"a child of {history.Execution.Name}, which event {submitted.Id} says was started");
            }
            else if (history.Events.FirstOrDefault(one => one.PreviousId == submitted.Id && one.Type is HistoryEventType.TaskSucceeded or HistoryEventType.TaskFailed) is { } ended)
            {
                Compare(history, ended, child, verdict);
            }
        }
    }

    private static void Compare(ExecutionHistory history, HistoryEvent ended, ExecutionHistory child, Verdict verdict)
    {
        var isSo = ended.Type is HistoryEventType.TaskSucceeded
            ? child.Events is [.., { Type: HistoryEventType.ExecutionSucceeded, Output: { } given }] && ended.Output is { } taken && taken.Span.SequenceEqual(given.Span)
            : ended.Cause is { } cause && ArnIn(Encoding.UTF8.GetBytes(cause)) is var arn && arn == new ExecutionArn(child.Execution.Machine, child.Execution.Name).ToString();
        if (!isSo)
        {
            verdict.Violations.Add($"{history.Execution.Name}: event {ended.Id} {ended.Type} is not the end of {child.Execution.Name}, which it waited for and which has {child.Execution.Status}: {ended.Cause}");
        }
    }

    private static ExecutionHistory? Find(IReadOnlyList<ExecutionHistory> all, string? arn) =>
        ExecutionArn.TryParse(arn, out var parsed) ? all.FirstOrDefault(one => one.Execution.Machine == parsed.Machine && one.Execution.Name == parsed.Name) : null;

    private static string? ArnIn(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader).GetProperty("ExecutionArn").GetString();
    }
}
