using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Knows in which state an execution in memory is, and if it is wanted, what has happened.</summary>
internal sealed class ExpressListener(WorkflowListener? next, bool records) : WorkflowListener
{
    private readonly List<HistoryEvent> _events = [];

    /// <summary>The state that was entered last.</summary>
    public string State { get; private set; } = "";

    public IReadOnlyList<HistoryEvent> Events => _events;

    public override bool ObservesChildExecutions => next?.ObservesChildExecutions is true;

    public void Add(HistoryEventType type, DateTimeOffset time, string? name = null, ReadOnlyMemory<byte>? input = null, ReadOnlyMemory<byte>? output = null, string? error = null, string? cause = null)
    {
        if (!records)
        {
            return;
        }

        lock (_events)
        {
            _events.Add(new HistoryEvent
            {
                Id = _events.Count + 1,
                PreviousId = _events.Count,
                Type = type,
                Timestamp = time,
                Name = name,
                Input = input,
                Output = output,
                Error = error,
                Cause = cause,
            });
        }
    }

    public override void OnStateEntered(in StateTransition state)
    {
        State = state.State;
        Add(HistoryEventType.TaskStateEntered + (int)state.Type, state.Time, state.State);
        next?.OnStateEntered(state);
    }

    public override void OnStateExited(in StateTransition state)
    {
        Add(HistoryEventType.TaskStateExited + (int)state.Type, state.Time, state.State);
        next?.OnStateExited(state);
    }

    public override void OnStateRetried(in StateTransition state, in StateRetry retry)
    {
        AddFailure(state, retry.Error.Error, retry.Error.Cause);
        next?.OnStateRetried(state, retry);
    }

    public override void OnErrorCaught(in StateTransition state, ErrorOutput error)
    {
        AddFailure(state, error.Error, error.Cause);
        next?.OnErrorCaught(state, error);
    }

    public override void OnFailed(in StateTransition state, WorkflowError error)
    {
        AddFailure(state, error.Error, error.Cause);
        next?.OnFailed(state, error);
    }

    public override void OnStartedExecutionEnded(in StateTransition state, StartedExecution execution, Exception? exception) => next?.OnStartedExecutionEnded(state, execution, exception);

    public override void OnMapRunProgress(in MapRunProgress progress) => next?.OnMapRunProgress(progress);

    // Other states have no event of a failure that is handled.
    private void AddFailure(in StateTransition state, string? error, string? cause)
    {
        switch (state.Type)
        {
            case StateType.Task:
                Add(error == Errors.Timeout ? HistoryEventType.TaskTimedOut : HistoryEventType.TaskFailed, state.Time, error: error, cause: cause);
                break;
            case StateType.Parallel:
                Add(HistoryEventType.ParallelStateFailed, state.Time);
                break;
            case StateType.Map:
                Add(HistoryEventType.MapStateFailed, state.Time);
                break;
        }
    }
}
