using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Workflows.Chaos.Subjects;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Executions end as their workflow has to for their input, and what states give is what their tasks have given.</summary>
internal sealed partial class Outcomes(SimulatedRun run, Verdict verdict)
{
    private readonly Dictionary<string, MachineGraph> _graphs = SubjectTable.Workflows(new NodeWork(run, null!))
        .ToDictionary(static workflow => workflow.Machine.Name, static workflow => MachineGraph.Of(workflow.Machine), StringComparer.Ordinal);

    public void Look(ExecutionHistory history)
    {
        // A child of a Distributed Map is of its parent's definition, and begins within it.
        var machine = history.Execution.Machine.Split('/');
        var graph = _graphs[machine[0]];
        new Paths(history, graph, machine.Length == 1 ? graph.StartAt : graph.Within(machine[1]).Single(), verdict).Look();
        Results(history);
        Ending(history, graph);
    }

    private void Results(ExecutionHistory history)
    {
        foreach (var exit in history.Events.Where(static one => one.Type is HistoryEventType.TaskStateExited && one.PreviousId > 0))
        {
            var state = exit.Name!.Split(' ')[0];
            var success = history.Events[exit.PreviousId - 1];
            if (success.Type is not (HistoryEventType.TaskSucceeded or HistoryEventType.ActivitySucceeded) || history.Before(exit, HistoryEventType.TaskStateEntered) is not { Input: { } input })
            {
                continue;
            }

            string[] gained = [.. Marks(exit.Output).Except(Marks(input))];
            var isRight = success.OutputMark() is { } answer ? gained.SequenceEqual([answer])
                : success.Output is not null ? gained.Length <= 1
                : state == nameof(Basket.Fetch) ? gained.Length == 0
                : gained is [var mark] && run.Ledger.Given.TryGetValue(mark, out var given) && given.Execution == history.Execution.Name && given.State == state;
            if (!isRight)
            {
                verdict.Violations.Add($"{history.Execution.Name}: event {exit.Id} {exit.Type} '{exit.Name}' has {string.Join(", ", gained)}, which is not what its task gave");
            }
        }
    }

    private void Ending(ExecutionHistory history, MachineGraph graph)
    {
        var (execution, end) = (history.Execution, history.Events[^1]);
        var job = JobOf(history.Events[0]);
        var size = job.Size;
        var isRight = execution.Status switch
        {
            ExecutionStatus.Succeeded => execution.Machine switch
            {
                "chain" => size != 9,
                "bulk/Each" or "crates/Each" => !IsRejected(job),
                "bulk" => IsComplete(size == 9, new[] { 0, 1, 0, -1, 1, 0, -2, -3, -4, -5 }.Select(step => job with { Size = size + step }), end),
                "crates" => IsComplete(size == 9, job.Marks!.Select(id => job with { Id = id }), end),
                _ => true,
            },
            ExecutionStatus.Failed => execution.Machine switch
            {
                "chain" or "bulk/Each" or "crates/Each" when IsRejected(job) => execution.Error == nameof(RejectedException),
                "approvals" => execution.Error == "Other",
                "race" => execution.Error is "Refused" or "Other",
                "basket" => execution.Error == "BasketFailed",
                _ => false,
            } || IsExhausted(history, end, graph),
            ExecutionStatus.TimedOut => execution.Machine == "errand",
            ExecutionStatus.Aborted => execution.Parent is not null || run.Ledger.Executions.Any(started => started.Id == execution.Id && started.PossibleStops > 0),
            _ => true,
        };
        if (!isRight)
        {
            verdict.Violations.Add($"{execution.Name} of size {size} has {execution.Status} {execution.Error}: {Encoding.UTF8.GetString((end.Output ?? default).Span)}");
        }
    }

    /// <summary>Whether a state failed after it was tried as often as it says.</summary>
    private static bool IsExhausted(ExecutionHistory history, HistoryEvent end, MachineGraph graph) =>
        history.Before(end, HistoryEventType.TaskFailed, HistoryEventType.TaskTimedOut) is { } failed
        && history.Before(failed, HistoryEventType.TaskStateEntered) is { } entered
        && graph.Retries(entered.Name!, failed.Error) is > 0 and var retries
        && history.Since(entered, failed).Count(static one => one.Type is HistoryEventType.TaskScheduled) > retries;

    /// <summary>If not too many have failed, what the others have given is in their order, each once.</summary>
    private bool IsComplete(bool fails, IEnumerable<Job> items, HistoryEvent end)
    {
        using var output = JsonDocument.Parse(end.Output!.Value);
        if (fails)
        {
            return output.RootElement.GetProperty("error").GetProperty("Error").GetString() == Errors.ExceedToleratedFailureThreshold;
        }

        var given = Marks(end.Output).Select(mark => run.Ledger.Given.GetValueOrDefault(mark)).ToArray();
        return given.Select(static one => (one?.Job?.Id, one?.Job?.Size)).SequenceEqual(items.Where(static item => !IsRejected(item)).Select(static item => ((string?)item.Id, (int?)item.Size)))
            && given.DistinctBy(static one => one?.Execution).Count() == given.Length;
    }

    private static bool IsRejected(Job job) => job.Size == 9 || job.Id.EndsWith(NodeWork.Broken, StringComparison.Ordinal);

    private static Job JobOf(HistoryEvent started) => JsonSerializer.Deserialize<Job>(started.Input!.Value.Span, JsonSerializerOptions.Web)!;

    private static IEnumerable<string> Marks(ReadOnlyMemory<byte>? json) =>
        json is { } bytes ? Mark().Matches(Encoding.UTF8.GetString(bytes.Span)).Select(static match => match.Value) : [];

    [GeneratedRegex("mark-[0-9]+")]
    private static partial Regex Mark();
}
