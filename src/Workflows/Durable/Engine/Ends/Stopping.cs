namespace Workflows.Durable;

/// <summary>
/// Ends an execution that somebody has asked to stop and that runs nowhere. What is stored is enough for that: it may be stranded, its workflow may be gone, and what it keeps unreadable.
/// </summary>
internal static class Stopping
{
    /// <param name="stored">The execution.</param>
    /// <param name="host">Its workflow; null if it is not here.</param>
    /// <param name="now">When.</param>
    public static ExecutionCommit Of(StoredExecution stored, WorkflowHost? host, DateTimeOffset now)
    {
        var frames = Frames(stored);
        var history = new HistoryWriter(stored.Events + 1);
        RecordUnread(stored, frames, host, history, now);
        foreach (var frame in frames ?? [])
        {
            if (frame is { Waiting: FrameWaiting.MapRun, Kept.IsEmpty: false })
            {
                history.Add(new HistoryEvent(HistoryEventType.MapRunAborted), frame.LastEvent, now);
            }
        }

        history.Add(new HistoryEvent(HistoryEventType.ExecutionAborted) { Error = stored.Stop?.Error, Cause = stored.Stop?.Cause }, previous: 0, now);
        return new ExecutionCommit
        {
            Execution = stored.Id,

            // Without its workflow nobody knows whether its data is to be protected: then it is.
            Machine = host is null ? null : stored.Machine,
            Version = stored.Version,
            Consumed = stored.Inbox,
            RequiredInbox = stored.Inbox,
            Frames = frames is null ? [] : [new FrameChange(0, RedriveBody.Write(frames)) { Wait = stored.Frames[0].Wait is null ? WaitChange.None : WaitChange.Closes }],
            Events = history.ToBatch(),
            End = new ExecutionEnd(ExecutionStatus.Aborted, default, stored.Stop?.Error, stored.Stop?.Cause, now),
        };
    }

    // What was accepted is in the history, even if it is of no use any longer.
    private static void RecordUnread(StoredExecution stored, List<FrameData>? frames, WorkflowHost? host, HistoryWriter history, DateTimeOffset now)
    {
        foreach (var kept in stored.Frames)
        {
            var frame = frames?.Find(read => read.Number == kept.Number);
            var last = frame?.LastEvent ?? 0;
            foreach (var unread in HistoryEvents.Unread(kept.Wait, ResourceOf(frame, host)))
            {
                last = history.Add(unread, last, now);
            }
        }
    }

    private static List<FrameData>? Frames(StoredExecution stored)
    {
        try
        {
            return [.. stored.Frames.Select(FrameBody.Read)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string? ResourceOf(FrameData? frame, WorkflowHost? host) =>
        frame is not null && host?.Find(frame.State) is { } state ? host.Machine.States[state].Resource : null;
}
