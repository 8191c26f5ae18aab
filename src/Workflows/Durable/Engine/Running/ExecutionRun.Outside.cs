using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    /// <summary>The token is given out: the state waits for the answer.</summary>
    private void WaitForToken(FrameData frame, RunningFrame running)
    {
        Record(frame, new(HistoryEventType.TaskSubmitted) { Resource = StateOf(frame).Resource });
        frame.Nonce = null;
        WaitFor(frame, FrameWaiting.Token, running);
        if (frame.Wait is { Step: WaitStep.Settled })
        {
            TakeAnswer(frame);
            return;
        }

        if (running.HeartbeatSeconds is { } seconds)
        {
            // Heartbeats count from here.
            frame.Wait = frame.Wait! with { HeartbeatSeconds = seconds, BeatDue = _engine.Options.TimeProvider.GetUtcNow().AddSeconds(InRange(seconds)) };
            frame.WaitChange = WaitChange.Opens;
            _abandons = true;
        }
    }

    private void WaitForActivity(FrameData frame, RunningFrame running)
    {
        // A worker can ask for it from here on, also if a crash came between.
        frame.Tried = Now();
        Record(frame, new(HistoryEventType.ActivityScheduled)
        {
            Resource = running.Activity,
            Input = running.Value,
            TimeoutSeconds = running.TimeoutSeconds,
            HeartbeatSeconds = running.HeartbeatSeconds,
        });
        frame.Wait = new StoredWait { Kind = WaitKind.Activity, Activity = running.Activity, Input = running.Value!.Value, HeartbeatSeconds = running.HeartbeatSeconds };
        frame.WaitChange = WaitChange.Opens;
        WaitFor(frame, FrameWaiting.Activity, running);
    }

    private void WaitFor(FrameData frame, FrameWaiting waiting, RunningFrame running)
    {
        frame.TimeoutSeconds = running.TimeoutSeconds;
        Wait(frame, waiting, running.TimeoutSeconds is { } seconds ? frame.Tried.AddSeconds(InRange(seconds)) : null);
    }

    private static long InRange(long seconds) => seconds is >= 1 and <= 99_999_999
        ? seconds
        : throw new WaitException($"A time must be between 1 and 99999999 seconds, but was {seconds}.");
}
