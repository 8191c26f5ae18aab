using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    private void TakeAnswers()
    {
        if (_stop is not null)
        {
            // A stop that was accepted wins over whatever they would lead to; its end records them.
            return;
        }

        foreach (var frame in _frames.Values.ToArray())
        {
            if (_end is null && _frames.ContainsKey(frame.Number) && frame.Wait is { Step: WaitStep.Settled } && frame.Running is null && frame.Phase is FramePhase.Waiting or FramePhase.Scheduled)
            {
                TakeAnswer(frame);
            }
        }
    }

    /// <summary>Goes on with what an outsider has settled.</summary>
    private void TakeAnswer(FrameData frame)
    {
        var (wait, answer) = (frame.Wait!, frame.Wait!.Answer!);
        RecordTaken(frame, wait);
        if (wait.Kind is WaitKind.Child)
        {
            TakeEnd(frame, answer.Child!, answer);
            return;
        }

        RecordAnswer(frame, answer);

        // It is recorded once, also if the frame ends with it.
        frame.Wait = null;
        frame.WaitChange = WaitChange.Closes;
        if (answer.Succeeded)
        {
            Answer(frame, answer.Output);
        }
        else
        {
            Fail(frame, new StateFailure(answer.Error, answer.Cause, exception: null));
        }
    }

    /// <summary>An answer that was accepted is always in the history, even if it is of no use any longer.</summary>
    private bool RecordUnread(FrameData frame)
    {
        var isUnread = false;
        foreach (var unread in HistoryEvents.Unread(frame.Wait, StateOf(frame).Resource))
        {
            Record(frame, unread);
            isUnread = true;
        }

        return isUnread;
    }

    private void RecordAnswer(FrameData frame, WaitAnswer answer) => Record(frame, HistoryEvents.Answered(frame.Wait!, answer, StateOf(frame).Resource));

    private void RecordTaken(FrameData frame, StoredWait wait)
    {
        if (HistoryEvents.Taken(wait) is { } taken)
        {
            Record(frame, taken);
        }
    }

    private void TakeEnd(FrameData frame, ChildEnd end, WaitAnswer answer)
    {
        var resource = StateOf(frame).Resource;
        if (end.Status is ExecutionStatus.Succeeded)
        {
            Record(frame, new(HistoryEventType.TaskSucceeded) { Resource = resource, Output = answer.Output });
            Answer(frame, Json(writer =>
            {
                // As .sync:2 gives it.
                writer.WritePropertyName("Output");
                writer.WriteRawValue(answer.Output.Span);
            }));
            return;
        }

        var cause = EndedExecution.Describe(end, answer);
        Record(frame, new(HistoryEventType.TaskFailed) { Resource = resource, Error = Errors.TaskFailed, Cause = cause });
        Fail(frame, new StateFailure(Errors.TaskFailed, cause, exception: null));
    }

    /// <summary>What a frame waited for is there.</summary>
    private void Answer(FrameData frame, ReadOnlyMemory<byte> answer)
    {
        frame.Settle();
        frame.Phase = FramePhase.Answered;
        frame.Answer = answer;
        frame.IsChanged = true;
        _ready.Enqueue(frame);
    }

    /// <summary>Whether a frame's time is up that waits for an outsider: then what the outsider has done is read before it is abandoned.</summary>
    private bool IsOutsiderDue()
    {
        var now = _engine.Options.TimeProvider.GetUtcNow();
        return _stored.Deadline <= now || _frames.Values.Any(frame => frame.Wait is not null && DueOf(frame) <= now);
    }

    private void CheckTimes()
    {
        var now = _engine.Options.TimeProvider.GetUtcNow();
        foreach (var frame in _frames.Values.ToArray())
        {
            if (_end is not null || !_frames.ContainsKey(frame.Number) || frame.Phase is not FramePhase.Waiting || (DueOf(frame) is not { } due ? true : due > now && _engine.Options.Guards.HasFlag(EngineGuards.ChecksClockOnWake)))
            {
                continue;
            }

            switch (frame.Waiting)
            {
                case FrameWaiting.Time:
                    Answer(frame, default);
                    break;
                case FrameWaiting.Retry:
                    Retry(frame);
                    break;
                case FrameWaiting.Token or FrameWaiting.Activity or FrameWaiting.Child or FrameWaiting.MapRun when due <= now:
                    TimeOut(frame, now);
                    break;
                default:
                    break;
            }
        }
    }

    private static DateTimeOffset? DueOf(FrameData frame) => frame.Wait is { Step: not WaitStep.Settled, BeatDue: { } beat } && !(frame.Due < beat) ? beat : frame.Due;

    /// <summary>Nobody has answered in time, or nothing was heard of who should.</summary>
    private void TimeOut(FrameData frame, DateTimeOffset now)
    {
        var wait = frame.Wait;
        var isBeat = !(frame.Due <= now);
        if (isBeat)
        {
            _beats.Add((frame.Number, wait!.BeatDue!.Value));
        }

        if (wait is not null)
        {
            RecordTaken(frame, wait);
        }

        var isActivity = frame.Waiting is FrameWaiting.Activity;
        Record(frame, new(isActivity ? HistoryEventType.ActivityTimedOut : HistoryEventType.TaskTimedOut) { Resource = isActivity ? null : StateOf(frame).Resource, Error = Errors.Timeout });
        if (frame.Waiting is FrameWaiting.Child)
        {
            GiveUpChildren(frame);
        }

        Exception why = isBeat ? new HeartbeatTimeoutException(wait!.HeartbeatSeconds ?? 0, wait.Worker) : new TaskTimeoutException(frame.TimeoutSeconds ?? 0);
        Fail(frame, new StateFailure(Errors.Timeout, cause: null, why));
    }
}
