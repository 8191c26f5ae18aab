using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>Takes an execution out of the way that cannot be run on. Answers that were accepted are recorded all the same.</summary>
internal static class Parking
{
    /// <param name="stored">The execution, which nobody has asked to stop.</param>
    /// <param name="host">Its workflow.</param>
    /// <param name="reason">Why it cannot be run on.</param>
    /// <param name="now">When.</param>
    public static ExecutionCommit Of(StoredExecution stored, WorkflowHost host, string reason, DateTimeOffset now)
    {
        var history = new HistoryWriter(stored.Events + 1);
        foreach (var kept in stored.Frames)
        {
            var frame = TryRead(kept);
            var last = frame?.LastEvent ?? 0;
            var resource = frame is not null && host.Find(frame.State) is { } state ? host.Machine.States[state].Resource : null;
            foreach (var unread in HistoryEvents.Unread(kept.Wait, resource))
            {
                last = history.Add(unread, last, now);
            }
        }

        return new ExecutionCommit
        {
            Execution = stored.Id,
            Machine = stored.Machine,
            Version = stored.Version,
            Consumed = stored.Inbox,
            RequiredInbox = stored.Inbox,
            Events = history.Count == 0 ? null : history.ToBatch(),
            End = new ExecutionEnd(ExecutionStatus.Parked, default, ErrorNames.Runtime, reason, now),
        };
    }

    private static FrameData? TryRead(StoredFrame frame)
    {
        try
        {
            return FrameBody.Read(frame);
        }
        catch (InvalidDataException)
        {
            // That may be why it is parked.
            return null;
        }
    }
}
