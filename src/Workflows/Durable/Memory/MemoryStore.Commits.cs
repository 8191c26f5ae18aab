namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    /// <inheritdoc/>
    public override ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        return Do(() => Commit(commit), cancellationToken);
    }

    private CommitResult Commit(ExecutionCommit commit)
    {
        if (!_executions.TryGetValue(commit.Execution, out var row) || !IsAllowed(row, commit))
        {
            return new CommitResult(CommitOutcome.Lost, 0);
        }

        // All that can fail comes first: nothing is written then.
        if (commit.Events is { } events && events.First != row.Events + 1 && Keeps(StoreGuards.ChecksVersion))
        {
            throw new InvalidOperationException($"Execution {row.Id} has {row.Events} events, so the next is not {events.First}.");
        }

        if (commit.Frames.FirstOrDefault(change => change is { IsGone: false, Body: null } && !row.Frames.ContainsKey(change.Number)) is { } missing)
        {
            throw new InvalidOperationException($"Execution {row.Id} has no frame {missing.Number}, and the commit has no body for it.");
        }

        row.Version++;
        row.Inbox = Keeps(StoreGuards.CountsInbox) ? row.Inbox - commit.Consumed : commit.Consumed > 0 ? 0 : row.Inbox;
        row.Definition = commit.Definition ?? row.Definition;
        row.Deadline = commit.Redrives ? commit.Deadline : commit.Deadline ?? row.Deadline;
        if (commit.Redrives)
        {
            Reopen(row);
        }

        StopChildren(row, commit.StopsChildrenOf);
        foreach (var change in commit.Frames)
        {
            Change(row, change);
        }

        foreach (var chunk in commit.Chunks)
        {
            Change(row, chunk);
        }

        row.IsStranded = commit.IsStranded;
        if (commit.End is { } end)
        {
            Close(row, end);
        }

        if (commit.Releases || commit.End is not null || commit.IsStranded || commit.Redrives)
        {
            GiveTo(row, null);
        }

        row.Due = row.Inbox > 0 && Keeps(StoreGuards.WakesForInbox) ? Now : commit.Due;
        Place(row);
        Append(row, commit.Events);
        row.Strikes = commit.IsProgress ? 0 : row.Strikes;
        StartChildren(commit.Children);
        if (commit.End is not null)
        {
            // Also those that it has only just started: a redrive counts on them.
            StopAllChildren(row);
            TellParent(row);
        }

        return new CommitResult(CommitOutcome.Committed, row.Inbox);
    }

    private bool IsAllowed(MemoryExecution row, ExecutionCommit commit) =>
        (row.Version == commit.Version || !Keeps(StoreGuards.ChecksVersion))
        && row.Status == commit.RequiredStatus
        && (commit.RequiredInbox is not { } inbox || row.Inbox == inbox || !Keeps(StoreGuards.RequiresInbox))
        && (!Keeps(StoreGuards.RequiresBeats) || commit.RequiredBeats.All(beat => row.Frames.GetValueOrDefault(beat.Frame)?.Wait?.BeatDue == beat.BeatDue))
        && (!commit.Redrives || row.Start.Chunk is null || IsCounted(row))
        && !commit.Children.Any(child => child.Chunk is null && Keeps(StoreGuards.KeepsNamesUnique) && _names.ContainsKey((child.Machine, child.Name)));

    private void Change(MemoryExecution row, FrameChange change)
    {
        if (change.IsGone)
        {
            Forget(row, change.Number);
            return;
        }

        if (!row.Frames.TryGetValue(change.Number, out var frame))
        {
            frame = new MemoryFrame(default);
            row.Frames.Add(change.Number, frame);
        }

        frame.Body = change.Body ?? frame.Body;
        if (change.Wait != WaitChange.None)
        {
            SetWait(row, change.Number, frame, change.Wait == WaitChange.Opens ? change.Opened : null);
        }
    }

    private void Forget(MemoryExecution row, int number)
    {
        if (row.Frames.TryGetValue(number, out var frame))
        {
            SetWait(row, number, frame, null);
            row.Frames.Remove(number);
        }
    }

    private void Append(MemoryExecution row, HistoryBatch? events)
    {
        if (events is null)
        {
            return;
        }

        if (!Keeps(StoreGuards.WritesEventsWithSnapshot))
        {
            BetweenTransactions?.Invoke();
        }

        row.History.Add(events);
        row.Events += events.Count;
    }

    private void StartChildren(IReadOnlyList<NewExecution> children)
    {
        if (children.Count > 0 && !Keeps(StoreGuards.StartsChildrenWithSnapshot))
        {
            BetweenTransactions?.Invoke();
        }

        foreach (var child in children)
        {
            Start(child, out _);
        }
    }
}
