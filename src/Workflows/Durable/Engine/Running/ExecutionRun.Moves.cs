using Workflows.Generated;

namespace Workflows.Durable;

internal sealed partial class ExecutionRun
{
    // So many events at most in one commit: a loop without an end must come to be recorded.
    private const int EventsInACommit = 100;

    private readonly Queue<FrameData> _ready = [];

    // Work that is left after a full commit.
    private bool _hasMore;

    /// <summary>Moves every frame until all of them block.</summary>
    private void Advance()
    {
        if (_end is not null)
        {
            return;
        }

        if (!_hasMore)
        {
            HashSet<FrameData>? queued = _ready.Count > 0 ? [.. _ready] : null;
            foreach (var frame in _frames.Values)
            {
                if (frame.Phase is FramePhase.Entering && queued?.Contains(frame) is not true)
                {
                    _ready.Enqueue(frame);
                }
            }
        }

        if (_stop is { } stop)
        {
            Abort(stop);
        }
        else if (_stored.Deadline <= _engine.Options.TimeProvider.GetUtcNow())
        {
            TimeOutExecution();
        }
        else
        {
            CheckTimes();
        }

        _hasMore = false;
        while (_end is null && _ready.TryDequeue(out var frame))
        {
            if (!_frames.TryGetValue(frame.Number, out var known) || !ReferenceEquals(known, frame) || frame.Phase is not (FramePhase.Entering or FramePhase.Answered))
            {
                // It has been given up meanwhile.
                continue;
            }

            Move(frame);
            if (_history?.Count >= EventsInACommit && _ready.Count > 0 && _ready.All(static ready => ready.Phase is FramePhase.Entering))
            {
                _hasMore = true;
                return;
            }
        }
    }

    /// <summary>Enters the state of a frame, or goes on in it.</summary>
    private void Move(FrameData frame)
    {
        if (!HasEventsFor(1))
        {
            EndForEvents();
            return;
        }

        var state = StateOf(frame);
        if (frame.Phase is FramePhase.Entering)
        {
            var time = Now();
            frame.Entered = time;
            frame.EnteredEvent = Record(frame, new(HistoryEvents.Entered(state.Type)) { Name = state.Name, Input = frame.Input });
            _entered++;
            if (state.HasEffects)
            {
                Schedule(frame, state);
                return;
            }
        }

        Evaluate(frame);
    }

    /// <summary>Whether the history may have so many more events.</summary>
    private bool HasEventsFor(long more) => _events + (_history?.Count ?? 0) + more <= _engine.Options.MaxEvents;

    private void EndForEvents() =>
        End(ExecutionStatus.Failed, ErrorNames.Runtime, $"The execution reached the maximum number of history events ({_engine.Options.MaxEvents}).", ToRedrive());

    /// <summary>Records that a task begins; it does once that is written.</summary>
    private void Schedule(FrameData frame, DurableState state)
    {
        frame.Phase = FramePhase.Scheduled;
        frame.Tried = Now();
        frame.IsChanged = true;
        if (HistoryEvents.IsTask(state))
        {
            Record(frame, new(HistoryEventType.TaskScheduled) { Resource = state.Resource });
            Record(frame, new(HistoryEventType.TaskStarted) { Resource = state.Resource });
        }

        if (HistoryEvents.UsesToken(state))
        {
            frame.Nonce = _engine.Random(TaskTokens.NonceLength);
            frame.Wait = new StoredWait { Kind = WaitKind.Token, Nonce = TaskTokens.Hash(frame.Nonce) };
            frame.WaitChange = WaitChange.Opens;
        }

        if (_engine.Options.Guards.HasFlag(EngineGuards.RecordsBeforeEffects))
        {
            _toStart.Add(frame);
        }
        else
        {
            Start(frame);
        }
    }

    /// <summary>Runs a state that only evaluates.</summary>
    private void Evaluate(FrameData frame)
    {
        var running = new RunningFrame(this, frame, IndexOf(frame), frame.Phase is FramePhase.Answered);
        ValueTask call;
        try
        {
            call = Host.Machine.RunAsync(running, _engine.Cancellation);
            if (call.IsCompleted)
            {
                call.GetAwaiter().GetResult();
            }
        }
        catch (Exception exception)
        {
            Fail(frame, running, exception);
            return;
        }

        if (!call.IsCompleted)
        {
            throw new InvalidOperationException($"State '{frame.State}' has not ended at once, as one does that only evaluates.");
        }

        Apply(frame, running);
    }

    /// <summary>Leaves a state that has succeeded.</summary>
    private void Leave(FrameData frame, RunningFrame running)
    {
        var state = StateOf(frame);
        if (state.HasEffects && frame.Phase is FramePhase.Scheduled && HistoryEvents.IsTask(state))
        {
            Record(frame, new(HistoryEventType.TaskSucceeded) { Resource = state.Resource });
        }

        Record(frame, new(HistoryEvents.Exited(state.Type)) { Name = state.Name, Output = running.Value ?? frame.Input, AssignedVariables = HistoryEvents.Variables(running.Assigned) });
        foreach (var (name, value) in running.Assigned ?? [])
        {
            (frame.Variables ??= [])[name] = value;
        }
    }

    private ValueTask ApplyAsync(FrameData frame, RunningFrame running)
    {
        switch (running.Outcome)
        {
            case FrameOutcome.MapRun:
                return StartMapRunAsync(frame, running);
            case FrameOutcome.StartExecution:
                return StartExecutionAsync(frame, running);
            default:
                Apply(frame, running);
                return default;
        }
    }

    private void Apply(FrameData frame, RunningFrame running) => Apply(frame, running, ApplyOutcome);

    private void Apply(FrameData frame, RunningFrame running, Action<FrameData, RunningFrame> apply)
    {
        try
        {
            apply(frame, running);
        }
        catch (WaitException exception)
        {
            Fail(frame, running, exception);
        }
    }

    private void ApplyOutcome(FrameData frame, RunningFrame running)
    {
        switch (running.Outcome)
        {
            case FrameOutcome.MoveTo:
                Leave(frame, running);
                frame.MoveTo(Host.Machine.States[running.Target].Name, running.Value ?? frame.Input);
                _ready.Enqueue(frame);
                break;
            case FrameOutcome.End:
                Leave(frame, running);
                EndFrame(frame, running.Value ?? frame.Input);
                break;
            case FrameOutcome.Fail:
                FailFrame(frame, StateFailure.Of(running.Error!.Value));
                break;
            case FrameOutcome.Wait:
                Wait(frame, FrameWaiting.Time, running.Due);
                break;
            case FrameOutcome.WaitForToken:
                WaitForToken(frame, running);
                break;
            case FrameOutcome.WaitForActivity:
                WaitForActivity(frame, running);
                break;
            case FrameOutcome.FanOut:
                FanOut(frame, running);
                break;
            default:
                throw new InvalidOperationException($"The machine of '{Machine}' has not said what comes of state '{frame.State}'.");
        }
    }

    private void Wait(FrameData frame, FrameWaiting waiting, DateTimeOffset? due)
    {
        frame.Phase = FramePhase.Waiting;
        frame.Waiting = waiting;
        frame.Due = due;
        frame.IsChanged = true;
        if (waiting is FrameWaiting.Time && due <= _engine.Options.TimeProvider.GetUtcNow())
        {
            Answer(frame, default);
        }
    }

    /// <summary>Goes to the root of everything: the execution has its output, or a branch has.</summary>
    private void EndFrame(FrameData frame, ReadOnlyMemory<byte> output)
    {
        if (frame.IsRoot)
        {
            Record(frame, new(HistoryEventType.ExecutionSucceeded) { Output = output });
            _end = new ExecutionEnd(ExecutionStatus.Succeeded, output, null, null, Now());
            return;
        }

        frame.Settle();
        frame.Phase = FramePhase.Ended;
        frame.Input = output;
        frame.Variables = null;
        frame.IsChanged = true;
        JoinOrGoOn(frame);
    }
}
