using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>What an execution remembers only if somebody observes it or reads its context object, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RunObserver
{
    private const string Arn = "arn:aws:states:local:000000000000";

    private readonly WorkflowListener? _listener;
    private readonly TimeProvider _time;
    private readonly ContextExecution _execution;
    private readonly ContextStateMachine _stateMachine;
    private string? _state;
    private StateType _type;
    private DateTimeOffset _entered;
    private int _retries;
    private bool _isRetrying;
    private Exception? _fault;

    private RunObserver(string workflow, RunOptions? options)
    {
        _listener = options?.Listener;
        _time = options?.TimeProvider ?? TimeProvider.System;
        var name = options?.ExecutionName ?? Guid.NewGuid().ToString();
        _execution = new ContextExecution($"{Arn}:execution:{workflow}:{name}", name, Now());
        _stateMachine = new ContextStateMachine($"{Arn}:stateMachine:{workflow}", workflow);
    }

    /// <summary>The observer of an execution; null, which costs nothing, if nobody observes it.</summary>
    public static RunObserver? Of(string workflow, RunOptions? options) => options?.Listener is null ? null : new RunObserver(workflow, options);

    /// <summary>The observer of an execution that reads the context object.</summary>
    public static RunObserver WithContext(string workflow, RunOptions? options) => new(workflow, options);

    /// <summary>The context object of the state that was entered last.</summary>
    public WorkflowContext Context => new()
    {
        Execution = _execution,
        State = new ContextState(_state!, _entered) { RetryCount = _retries },
        StateMachine = _stateMachine,
        Now = Now(),
    };

    internal void Enter(string state, StateType type)
    {
        if (_isRetrying)
        {
            // It is the same visit of the same state.
            _isRetrying = false;
            return;
        }

        Exit();
        _retries = 0;
        _state = state;
        _type = type;
        _entered = Now();
        Tell(Transition(_entered), static (listener, state, _) => listener.OnStateEntered(state), 0);
    }

    internal void Exit()
    {
        if (_state is not null)
        {
            Tell(Transition(Now()), static (listener, state, _) => listener.OnStateExited(state), 0);
        }
    }

    internal void Retry(in StateFailure failure, int count, TimeSpan delay)
    {
        _retries = count;
        _isRetrying = true;
        Tell(Transition(Now()), static (listener, state, retry) => listener.OnStateRetried(state, retry), new StateRetry(failure.Output, count, delay));
    }

    internal void Catch(in StateFailure failure) => Tell(Transition(Now()), static (listener, state, error) => listener.OnErrorCaught(state, error), failure.Output);

    internal void Fail(in StateFailure failure) => Tell(Transition(Now()), static (listener, state, error) => listener.OnFailed(state, error), new WorkflowError(failure.Error!, failure.Cause));

    /// <summary>Tells the listener what is not about this execution's own state.</summary>
    internal void Relay<T>(Action<WorkflowListener, T> call, T what) =>
        Tell(default, static (listener, _, relayed) => relayed.call(listener, relayed.what), (call, what));

    /// <summary>Whether an exception is one that the listener threw: it ends the execution, and nothing handles it.</summary>
    internal bool IsFault(Exception exception) => ReferenceEquals(exception, _fault);

    private void Tell<T>(in StateTransition state, Action<WorkflowListener, StateTransition, T> call, T what)
    {
        if (_listener is null)
        {
            return;
        }

        try
        {
            call(_listener, state, what);
        }
        catch (Exception exception)
        {
            _fault = exception;
            throw;
        }
    }

    private StateTransition Transition(DateTimeOffset time) => new(_stateMachine.Name, _execution.Name, _state!, _type, time);

    // ASL's instants have milliseconds; a value that is finer here would compare differently there.
    private DateTimeOffset Now()
    {
        var now = _time.GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
