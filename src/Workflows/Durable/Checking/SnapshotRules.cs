namespace Workflows.Durable;

/// <summary>What the frames of an execution say is what its history says, and an execution that has ended owns nothing.</summary>
internal static class SnapshotRules
{
    public static void Check(StoredExecution stored, IReadOnlyList<HistoryEvent> events, List<string> faults)
    {
        if (stored.Status is ExecutionStatus.Running)
        {
            Open(stored, events, faults);
        }
        else
        {
            Ended(stored, faults);
        }
    }

    private static void Ended(StoredExecution stored, List<string> faults)
    {
        if (stored.Owner is not null)
        {
            faults.Add($"It has ended, and node {stored.Owner} owns it.");
        }

        if (stored.Inbox != 0)
        {
            faults.Add($"It has ended, and {stored.Inbox} wait in its inbox.");
        }

        if (stored.Frames.Any(static frame => frame.Wait is not null))
        {
            faults.Add("It has ended, and a frame still waits.");
        }

        if (stored.Status is not ExecutionStatus.Parked && stored.Frames.Any(frame => frame.Number != 0 || stored.Status is ExecutionStatus.Succeeded))
        {
            faults.Add("It has ended, and has frames that nothing needs.");
        }

        foreach (var frame in stored.Frames)
        {
            _ = RedriveBody.IsOne(frame.Body) ? RedriveBody.Read(frame.Body).Count : FrameBody.Read(frame).Number;
        }
    }

    private static void Open(StoredExecution stored, IReadOnlyList<HistoryEvent> events, List<string> faults)
    {
        var frames = stored.Frames.Select(FrameBody.Read).ToDictionary(static frame => frame.Number);
        if (!frames.ContainsKey(0))
        {
            faults.Add("It runs, and has no frame of its own.");
        }

        if (stored.Inbox < 0)
        {
            faults.Add($"Its inbox has {stored.Inbox}.");
        }

        foreach (var frame in frames.Values)
        {
            if (!frame.IsRoot && (!frames.TryGetValue(frame.Parent, out var around) || around.FanOut is not { } plan || frame.Index >= plan.Branches.Count))
            {
                faults.Add($"Frame {frame.Number} is a branch of frame {frame.Parent}, which has no such branch.");
            }

            Recorded(frame, events, faults);
            Waits(stored, frame, faults);
        }
    }

    private static void Recorded(FrameData frame, IReadOnlyList<HistoryEvent> events, List<string> faults)
    {
        if (frame.LastEvent > events.Count)
        {
            faults.Add($"The last event of frame {frame.Number} is {frame.LastEvent}, and there are {events.Count}.");
        }
        else if (frame.Phase is FramePhase.Scheduled or FramePhase.Waiting
            && (frame.EnteredEvent < 1 || frame.EnteredEvent > events.Count || events[frame.EnteredEvent - 1] is not { } entered
                || !HistoryEvents.IsEntry(entered.Type) || entered.Name != frame.State))
        {
            faults.Add($"Frame {frame.Number} is in state '{frame.State}', and event {frame.EnteredEvent} does not say so.");
        }
    }

    private static void Waits(StoredExecution stored, FrameData frame, List<string> faults)
    {
        var expected = frame.Waiting switch
        {
            FrameWaiting.Token => WaitKind.Token,
            FrameWaiting.Activity => WaitKind.Activity,
            FrameWaiting.Child => WaitKind.Child,
            FrameWaiting.MapRun => WaitKind.Chunks,
            _ => (WaitKind?)null,
        };
        if (frame.Phase is FramePhase.Waiting && frame.Wait?.Kind != expected)
        {
            faults.Add($"Frame {frame.Number} waits for {frame.Waiting}, and outsiders can settle {frame.Wait?.Kind.ToString() ?? "nothing"}.");
        }

        if (frame is { Phase: FramePhase.Waiting, Wait.Step: WaitStep.Settled } && stored is { Inbox: 0, Owner: null })
        {
            faults.Add($"Frame {frame.Number} has an answer that nobody will read.");
        }
    }
}
