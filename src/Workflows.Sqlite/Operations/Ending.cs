using Workflows.Durable;
using Workflows.Sqlite.Reading;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Ends executions, tells their parents and stops their children.</summary>
internal static class Ending
{
    public static void End(Session session, long id, in ExecutionGuard guard, int version, int events, int strikes, ReadOnlyMemory<byte>? body, ExecutionEnd end)
    {
        Stopping.StopChildren(session, id, frame: null);
        if (end.Status == ExecutionStatus.Parked)
        {
            session.Frames.CloseAll(id);
        }
        else
        {
            session.Frames.DeleteAll(id);
        }

        if (end.Status == ExecutionStatus.Succeeded)
        {
            session.Chunks.DeleteAll(id);
        }

        // One that is parked goes on after a redrive, and its parent waits until then.
        var isOver = end.Status != ExecutionStatus.Parked;
        var kept = end.Status == ExecutionStatus.Succeeded ? null : body ?? session.Executions.Body(id);
        session.Executions.End(id, version, events, strikes, kept, end, tellsParent: guard.TellsParent && !isOver);
        if (isOver && guard is { TellsParent: true, Parent: { } parent })
        {
            TellParent(session, id, parent, guard, end);
        }
    }

    private static void TellParent(Session session, long id, long parent, in ExecutionGuard child, ExecutionEnd end)
    {
        if (session.Executions.Guard(parent) is not { } guard)
        {
            return;
        }

        if (child.Chunk is { } chunk)
        {
            // It is counted even if the parent has ended: that may be redriven.
            if (!session.Chunks.Count(parent, child.ParentFrame, chunk, end.Status == ExecutionStatus.Succeeded)
                || !guard.IsOpen || session.Frames.Wait(parent, child.ParentFrame) is not { Kind: WaitKind.Chunks })
            {
                return;
            }
        }
        else if (guard.IsOpen && session.Frames.Wait(parent, child.ParentFrame) is { Kind: WaitKind.Child, Step: WaitStep.Open })
        {
            var answer = new WaitAnswer(end.Status == ExecutionStatus.Succeeded, end.Output, end.Error, end.Cause) { Child = ExecutionReading.Child(session, id, end) };
            session.Frames.Settle(parent, child.ParentFrame, answer);
        }
        else
        {
            return;
        }

        session.Executions.CountUp(parent, guard, session.Now);
        session.Effects.Touched(parent, guard.Owner is not null);
    }
}
