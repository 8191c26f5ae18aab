using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>A history is a way that the definition has: each state follows one that leads to it, is left once, and gets what that has given.</summary>
internal sealed class Paths(ExecutionHistory history, MachineGraph graph, string startAt, Verdict verdict)
{
    private readonly HashSet<int> _left = [];
    private readonly HashSet<int> _followed = [];

    public void Look()
    {
        foreach (var one in history.Events)
        {
            if (HistoryEvents.IsEntry(one.Type))
            {
                Enter(one);
            }
            else if (HistoryEvents.IsExit(one.Type))
            {
                Leave(one);
            }
            else if (one.Type is HistoryEventType.ExecutionSucceeded)
            {
                Succeed(one);
            }
        }
    }

    private void Enter(HistoryEvent entry)
    {
        var source = Source(entry);
        switch (source?.Type)
        {
            case null or HistoryEventType.ExecutionStarted:
                Require(entry.Name == startAt, entry, "is where nothing begins");
                break;
            case HistoryEventType.ExecutionRedriven:
                Redrive(entry);
                break;
            case HistoryEventType.ParallelStateStarted or HistoryEventType.MapStateStarted or HistoryEventType.MapIterationStarted:
                Require((source.Name ?? history.Before(source, HistoryEventType.ParallelStateEntered, HistoryEventType.MapStateEntered)?.Name) is { } around && graph.Within(around).Contains(entry.Name), entry, "begins no branch");
                break;
            default:
                var isCaught = IsCaught(source);
                Require((isCaught ? graph.AfterFailure(source.Name!) : graph.After(source.Name!)).Contains(entry.Name), entry, $"does not follow '{source.Name}', which has {(isCaught ? "failed" : "succeeded")}");
                Require(Same(entry.Input, source.Output), entry, $"has not got what '{source.Name}' has given");
                Require(_followed.Add(source.Id), entry, $"is the second to follow event {source.Id}");
                break;
        }
    }

    private void Redrive(HistoryEvent entry)
    {
        var before = history.Events.Take(entry.Id - 1).Where(static one => HistoryEvents.IsEntry(one.Type)).ToArray();
        var known = before.LastOrDefault(one => one.Name == entry.Name && Same(one.Input, entry.Input));

        // Or where it was about to be.
        var isNext = history.Events.Take(entry.Id - 1).Any(one => HistoryEvents.IsExit(one.Type) && Same(one.Output, entry.Input)
            && (IsCaught(one) ? graph.AfterFailure(one.Name!) : graph.After(one.Name!)).Contains(entry.Name) && !_followed.Contains(one.Id));
        Require(known is not null || isNext || (before.Length == 0 && entry.Name == startAt), entry, "is not where the execution was when it was redriven");
    }

    private void Leave(HistoryEvent exit)
    {
        // What a redrive goes on with was entered before it.
        if (history.Before(exit, EntryOf(exit.Type), HistoryEventType.ExecutionRedriven) is { Type: not HistoryEventType.ExecutionRedriven } entry && entry.Name == exit.Name)
        {
            Require(_left.Add(entry.Id), exit, $"is left for the second time since event {entry.Id}");
        }
    }

    private void Succeed(HistoryEvent end)
    {
        var last = Source(end);
        Require(last is not null && HistoryEvents.IsExit(last.Type) && graph.IsEnd(last.Name!) && Same(last.Output, end.Output), end, "does not follow a last state, or has another output");
    }

    /// <summary>The event that decides what comes next.</summary>
    private HistoryEvent? Source(HistoryEvent one)
    {
        for (var at = one.PreviousId; at > 0 && at < one.Id; at = history.Events[at - 1].PreviousId)
        {
            var source = history.Events[at - 1];
            if (HistoryEvents.IsExit(source.Type) || source.Type is HistoryEventType.ExecutionStarted or HistoryEventType.ExecutionRedriven
                or HistoryEventType.ParallelStateStarted or HistoryEventType.MapStateStarted or HistoryEventType.MapIterationStarted)
            {
                return source;
            }
        }

        return null;
    }

    private bool IsCaught(HistoryEvent exit)
    {
        var before = history.Events[exit.PreviousId - 1].Type;
        return exit.Type switch
        {
            HistoryEventType.TaskStateExited => before is not (HistoryEventType.TaskSucceeded or HistoryEventType.ActivitySucceeded),
            HistoryEventType.ParallelStateExited => !HistoryEvents.IsExit(before) && before is not HistoryEventType.ParallelStateStarted,
            HistoryEventType.MapStateExited => before is not (HistoryEventType.MapIterationSucceeded or HistoryEventType.MapStateStarted or HistoryEventType.MapRunSucceeded),
            _ => false,
        };
    }

    // AWS's exits are numbered as its entries are.
    private static HistoryEventType EntryOf(HistoryEventType exit) => exit - HistoryEventType.TaskStateExited + HistoryEventType.TaskStateEntered;

    private static bool Same(ReadOnlyMemory<byte>? left, ReadOnlyMemory<byte>? right) => left is { } one && right is { } other && one.Span.SequenceEqual(other.Span);

    private void Require(bool isSo, HistoryEvent one, string otherwise)
    {
        if (!isSo)
        {
            verdict.Violations.Add($"{history.Execution.Name}: event {one.Id} {one.Type} '{one.Name}' {otherwise}");
        }
    }
}
