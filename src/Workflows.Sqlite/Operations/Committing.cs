using Workflows.Durable;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Writes what owners have done. All that can make a commit lost is looked at before the first write, so that nothing needs to be taken back.</summary>
internal static class Committing
{
    private static readonly CommitResult Lost = new(CommitOutcome.Lost, 0);
    private static readonly CommitResult Held = new(CommitOutcome.Committed, 0);

    public static CommitResult Commit(Session session, ExecutionCommit commit)
    {
        if (IsPlain(commit) && session.Executions.HoldIf(commit.Execution, commit.Version, commit.Events!.First - 1, commit.Events.Count, RootBody(commit)))
        {
            session.Events.Append(commit.Execution, commit.Events);
            return Held;
        }

        if (session.Executions.Guard(commit.Execution) is not { } guard || !Holds(session, commit, guard))
        {
            return Lost;
        }

        // All that can fail comes first.
        foreach (var frame in commit.Frames)
        {
            if (frame is { IsGone: false, Body: null, Number: not 0 } && !session.Frames.Exists(commit.Execution, frame.Number))
            {
                throw new InvalidOperationException($"Execution {commit.Execution} has no frame {frame.Number}, and the commit has no body for it.");
            }
        }

        var events = guard.Events;
        if (commit.Events is { } added)
        {
            if (added.First != guard.Events + 1)
            {
                throw new InvalidOperationException($"The next event of execution {commit.Execution} has the id {guard.Events + 1}, and a commit begins with {added.First}.");
            }

            events += added.Count;
            session.Events.Append(commit.Execution, added);
        }

        var inbox = Math.Max(0, guard.Inbox - commit.Consumed);
        WriteParts(session, commit);
        WriteExecution(session, commit, guard, inbox, events);
        return new CommitResult(CommitOutcome.Committed, commit.End is null ? inbox : 0);
    }

    // Most commits: events and the body of frame 0, by an owner that stays one. What guards them can be said in the statement that writes them, if nothing is in the inbox.
    private static bool IsPlain(ExecutionCommit commit) =>
        commit is
        {
            Events: not null, End: null, Releases: false, IsStranded: false, Redrives: false, RequiredStatus: ExecutionStatus.Running, RequiredInbox: null or 0,
            RequiredBeats.Count: 0, Deadline: null, Definition: null, Children.Count: 0, Chunks.Count: 0, StopsChildrenOf.Count: 0,
            Frames: [] or [{ Number: 0, IsGone: false, Wait: WaitChange.None }],
        };

    private static bool Holds(Session session, ExecutionCommit commit, in ExecutionGuard guard)
    {
        if (guard.Version != commit.Version || guard.Status != commit.RequiredStatus || (commit.RequiredInbox is { } inbox && guard.Inbox != inbox))
        {
            return false;
        }

        foreach (var (frame, beatDue) in commit.RequiredBeats)
        {
            if (session.Frames.BeatDue(commit.Execution, frame) != beatDue)
            {
                return false;
            }
        }

        // A child of a Distributed Map runs only for one that counts it.
        if (commit.Redrives && guard is { Chunk: { } chunk, Parent: { } parent }
            && (session.Executions.Guard(parent) is not { IsOpen: true } || !session.Chunks.Exists(parent, guard.ParentFrame, chunk)))
        {
            return false;
        }

        foreach (var child in commit.Children)
        {
            // Those of a Distributed Map have names of their own.
            if (child.Chunk is null && Starting.Exists(session, child))
            {
                return false;
            }
        }

        return true;
    }

    private static void WriteParts(Session session, ExecutionCommit commit)
    {
        foreach (var frame in commit.Frames)
        {
            // The body of frame 0 is in the execution's row, and the end forgets the rest.
            if (commit.End is not { Status: not ExecutionStatus.Parked } && (frame.Number != 0 || frame.Wait != WaitChange.None || frame.IsGone))
            {
                session.Frames.Write(commit.Execution, frame);
            }
        }

        foreach (var frame in commit.StopsChildrenOf)
        {
            Stopping.StopChildren(session, commit.Execution, frame);
        }

        foreach (var chunk in commit.Chunks)
        {
            session.Chunks.Write(commit.Execution, chunk);
            if (chunk.IsFolded)
            {
                Forgetting.SucceededChildren(session, commit.Execution, chunk);
            }
        }

        foreach (var child in commit.Children)
        {
            Starting.Start(session, child);
        }
    }

    private static void WriteExecution(Session session, ExecutionCommit commit, in ExecutionGuard guard, int inbox, int events)
    {
        var id = commit.Execution;
        var version = guard.Version + 1;
        var strikes = commit.IsProgress ? 0 : guard.Strikes;
        var body = RootBody(commit);
        if (commit.Redrives)
        {
            Reopen(session, commit, guard);
        }
        else if (commit.Deadline is { } deadline)
        {
            session.Executions.SetDeadline(id, deadline.UtcTicks);
        }

        if (commit.Definition is { } definition)
        {
            session.Executions.SetDefinition(id, session.Definitions.Id(definition.Value));
        }

        if (commit.End is { } end)
        {
            Ending.End(session, id, guard, version, events, strikes, body, end);
        }
        else if (commit.Releases || commit.IsStranded || commit.Redrives || guard.Owner is null)
        {
            var now = session.Now;
            var due = commit.IsStranded ? null : inbox > 0 ? now : commit.Due?.UtcTicks;
            session.Executions.Release(id, version, inbox, events, strikes, body, due, commit.IsStranded);
            if (due <= now)
            {
                session.Effects.Due();
            }
        }
        else
        {
            session.Executions.Hold(id, version, inbox, events, strikes, body);
        }
    }

    private static void Reopen(Session session, ExecutionCommit commit, in ExecutionGuard guard)
    {
        var tellsParent = guard.TellsParent;
        if (guard is { TellsParent: false, Parent: { } parent, Chunk: { } chunk } && session.Chunks.Exists(parent, guard.ParentFrame, chunk))
        {
            // It was counted as failed, and is counted again when it ends.
            session.Chunks.Uncount(parent, guard.ParentFrame, chunk);
            tellsParent = true;
        }

        session.Executions.Reopen(commit.Execution, commit.Deadline?.UtcTicks, tellsParent);
    }

    private static ReadOnlyMemory<byte>? RootBody(ExecutionCommit commit)
    {
        foreach (var frame in commit.Frames)
        {
            if (frame.Number == 0)
            {
                return frame.Body;
            }
        }

        return null;
    }
}
