using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    // The frames as they were when the failure began that may end the execution: a redrive goes on with them.
    private byte[]? _toRedrive;

    /// <summary>A state threw.</summary>
    private void Fail(FrameData frame, RunningFrame running, Exception exception)
    {
        var failure = exception is DataLimitException ? new StateFailure(Errors.DataLimitExceeded, exception.Message, exception) : Host.Machine.Classify(running, exception);
        var state = StateOf(frame);
        if (failure.Error == Errors.QueryEvaluationError)
        {
            // As AWS has it, it follows what came before the state was entered; the state's entry is near enough.
            Record(frame, new(HistoryEventType.EvaluationFailed) { Name = state.Name, Error = failure.Error, Cause = failure.Cause });
        }
        else if (frame.Phase is FramePhase.Scheduled && HistoryEvents.IsTask(state))
        {
            Record(frame, new(failure.Error == Errors.Timeout ? HistoryEventType.TaskTimedOut : HistoryEventType.TaskFailed) { Resource = state.Resource, Error = failure.Error, Cause = failure.Cause });
        }

        Fail(frame, failure);
    }

    /// <summary>A state failed: it is tried again, or a catcher handles it, or the frame fails.</summary>
    private void Fail(FrameData frame, in StateFailure failure)
    {
        if (failure.Error is ErrorNames.Runtime or Errors.DataLimitExceeded)
        {
            // AWS lets nobody handle these.
            FailFrame(frame, failure);
            return;
        }

        var map = MapRunOf(frame);
        if (map is not null)
        {
            Record(frame, new(HistoryEventType.MapRunFailed) { Error = failure.Error, Cause = failure.Cause });
        }

        if (RetryAfter(frame, failure) is { } delay)
        {
            _toRedrive = null;
            ForgetMapRun(frame, map);
            frame.Settle();
            frame.RetryCount++;
            Wait(frame, FrameWaiting.Retry, _engine.Options.TimeProvider.GetUtcNow() + delay);
            return;
        }

        var running = new RunningFrame(this, frame, IndexOf(frame), isAnswered: false);
        try
        {
            if (!Host.Machine.TryCatch(running, failure))
            {
                FailFrame(frame, failure);
                return;
            }
        }
        catch (Exception exception)
        {
            // Nothing handles an error of a handler's own input.
            FailFrame(frame, exception is DataLimitException ? new StateFailure(Errors.DataLimitExceeded, exception.Message, exception) : Host.Machine.Classify(running, exception));
            return;
        }

        var isCaught = running.Outcome is FrameOutcome.MoveTo;
        if (!isCaught)
        {
            throw new InvalidOperationException($"The machine of '{Machine}' has caught an error of state '{frame.State}' and gone nowhere.");
        }

        _toRedrive = null;
        ForgetMapRun(frame, map);
        frame.Phase = FramePhase.Answered;
        Apply(frame, running);
    }

    /// <summary>Counts one more retry and tells how long to wait before it; null if there is none. The first entry that names the error decides.</summary>
    private TimeSpan? RetryAfter(FrameData frame, in StateFailure failure)
    {
        if (StateOf(frame).Retry is not { } retriers)
        {
            return null;
        }

        for (var i = 0; i < retriers.Length; i++)
        {
            if (!retriers[i].Matches(failure))
            {
                continue;
            }

            if (frame.Retries?.Length != retriers.Length)
            {
                // None yet, or another number of entries under another definition.
                frame.Retries = new int[retriers.Length];
            }

            return frame.Retries[i] < retriers[i].MaxAttempts ? retriers[i].Delay(frame.Retries[i]++) : null;
        }

        return null;
    }

    /// <summary>Tries a state again in the same visit.</summary>
    private void Retry(FrameData frame)
    {
        frame.Settle();
        frame.IsChanged = true;
        var state = StateOf(frame);
        if (state.HasEffects)
        {
            Schedule(frame, state);
            return;
        }

        frame.Phase = FramePhase.Scheduled;
        Evaluate(frame);
    }

    /// <summary>Nothing handles a failure within a frame: the execution fails, or the state whose branch or iteration it is.</summary>
    private void FailFrame(FrameData frame, in StateFailure failure)
    {
        _toRedrive ??= ToRedrive();
        if (frame.IsRoot)
        {
            End(ExecutionStatus.Failed, failure.Error, failure.Cause, _toRedrive);
            return;
        }

        var around = _frames[frame.Parent];
        var isMap = StateOf(around).Type is StateType.Map;
        var last = frame.LastEvent;
        if (isMap)
        {
            Record(frame, new(HistoryEventType.MapIterationFailed) { Name = around.State, Index = frame.Index });
        }

        around.LastEvent = last;
        Drop(frame);
        DropBranches(around);
        Record(around, new(isMap ? HistoryEventType.MapStateFailed : HistoryEventType.ParallelStateFailed));
        around.LastEvent = last;
        around.Settle();
        Fail(around, new StateFailure(failure.Error, failure.Cause, failure.Exception));
    }

    private void DropBranches(FrameData around)
    {
        foreach (var frame in _frames.Values.Where(frame => frame.Parent == around.Number).ToArray())
        {
            DropBranches(frame);
            if (MapRunOf(frame) is not null)
            {
                Record(frame, new(HistoryEventType.MapRunAborted));
            }

            if (frame.Phase is not FramePhase.Ended && HistoryEvents.Aborted(StateOf(frame).Type) is { } aborted)
            {
                Record(frame, new(aborted));
            }

            Drop(frame);
        }
    }

    private void Drop(FrameData frame)
    {
        CancelTask(frame);
        if (frame.Waiting is FrameWaiting.Child)
        {
            GiveUpChildren(frame);
        }

        ForgetMapRun(frame, MapRunOf(frame));
        if (!RecordUnread(frame) && frame.Wait is not null)
        {
            _abandons = true;
        }

        Remove(frame);
    }

    private void Remove(FrameData frame)
    {
        // It may have given up a wait in the same commit.
        _abandons |= frame.Abandons;
        _frames.Remove(frame.Number);
        _gone.Add(frame.Number);
    }

    private byte[] ToRedrive() => RedriveBody.Write(_frames.Values);

    private void Abort(StopRequest stop) => End(ExecutionStatus.Aborted, stop.Error, stop.Cause, ToRedrive());

    private void TimeOutExecution() => End(ExecutionStatus.TimedOut, null, null, ToRedrive());

    private void End(ExecutionStatus status, string? error, string? cause, byte[] toRedrive)
    {
        var root = _frames[0];
        var type = status switch
        {
            ExecutionStatus.Failed => HistoryEventType.ExecutionFailed,
            ExecutionStatus.TimedOut => HistoryEventType.ExecutionTimedOut,
            ExecutionStatus.Aborted => HistoryEventType.ExecutionAborted,
            _ => throw new System.Diagnostics.UnreachableException($"No event for {status}."),
        };
        foreach (var frame in _frames.Values)
        {
            RecordUnread(frame);
            if (status is not ExecutionStatus.Failed && MapRunOf(frame) is not null)
            {
                Record(frame, new(HistoryEventType.MapRunAborted));
            }
        }

        if (status is not ExecutionStatus.Failed)
        {
            // As AWS has it, nothing led to it.
            root.LastEvent = 0;
        }

        Record(root, new(type) { Error = error, Cause = cause });
        CancelTasks();
        _end = new ExecutionEnd(status, default, error, cause, Now());
        _endBody = toRedrive;
    }
}
