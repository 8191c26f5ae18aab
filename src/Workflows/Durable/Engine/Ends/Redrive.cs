namespace Workflows.Durable;

/// <summary>Goes on with an execution that has ended without success: branches that have ended keep their results, everything else begins again in the state where it was.</summary>
internal static class Redrive
{
    /// <exception cref="NotRedrivableException">It cannot be redriven.</exception>
    public static ExecutionCommit Of(StoredExecution stored, WorkflowHost host, DateTimeOffset now)
    {
        if (stored.Status is ExecutionStatus.Running or ExecutionStatus.Succeeded)
        {
            throw new NotRedrivableException($"Execution '{stored.Name}' {(stored.Status is ExecutionStatus.Running ? "still runs" : "has succeeded")}: only what has failed, timed out, was stopped or parked is redriven.");
        }

        var history = new HistoryWriter(stored.Events + 1);
        var redriven = history.Add(new HistoryEvent(HistoryEventType.ExecutionRedriven) { Index = stored.Redrives + 1 }, previous: stored.Events, now);

        // The timeout is the workflow's: an item of a Distributed Map has none of its own.
        return new ExecutionCommit
        {
            Execution = stored.Id,
            Machine = stored.Machine,
            Version = stored.Version,
            RequiredStatus = stored.Status,
            Frames = [.. Frames(stored).Select(frame => new FrameChange(frame.Number, FrameBody.Write(Reopened(frame, redriven)))
            {
                Wait = frame.Waiting is FrameWaiting.MapRun ? WaitChange.Opens : WaitChange.Closes,
                Opened = frame.Waiting is FrameWaiting.MapRun ? new StoredWait { Kind = WaitKind.Chunks } : null,
            })],
            Events = history.ToBatch(),
            Releases = true,
            Redrives = true,
            Due = now,
            Deadline = stored.Chunk is null && host.Machine.TimeoutSeconds is { } seconds ? now.AddSeconds(seconds) : null,
        };
    }

    private static List<FrameData> Frames(StoredExecution stored)
    {
        if (stored.Frames.Count == 0)
        {
            throw new NotRedrivableException($"What execution '{stored.Name}' would go on with is forgotten: its retention is over.");
        }

        try
        {
            // What was parked has its frames as they were.
            return stored.Status is ExecutionStatus.Parked ? [.. stored.Frames.Select(FrameBody.Read)] : RedriveBody.Read(stored.Frames[0].Body);
        }
        catch (InvalidDataException exception)
        {
            throw new NotRedrivableException($"What is stored of execution '{stored.Name}' cannot be read. {exception.Message}");
        }
    }

    private static FrameData Reopened(FrameData frame, int redriven)
    {
        if (frame.Phase is FramePhase.Ended || frame.Waiting is FrameWaiting.FanOut && frame.FanOut is not null)
        {
            return frame;
        }

        if (frame.Waiting is FrameWaiting.MapRun)
        {
            // The children that have succeeded keep their results.
            frame.Phase = FramePhase.Scheduled;
            frame.Kept = (MapRunBody.Read(frame.Kept) with { IsRedriven = true }).Write();
            frame.LastEvent = redriven;
            return frame;
        }

        var (state, input) = (frame.State, frame.Input);
        frame.MoveTo(state, input);
        frame.LastEvent = redriven;
        return frame;
    }
}
