using System.ComponentModel;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Workflows.Generated;

/// <summary>
/// What an execution, a branch or an iteration remembers only if somebody observes it or reads its context object, for generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RunObserver
{
    private readonly ObservedExecution _execution;
    private readonly RunObserver? _around;
    private readonly FanOut? _fanOut;
    private readonly string _path = "";
    private string? _state;
    private StateType _type;
    private DateTimeOffset _entered;
    private int _retries;
    private bool _isRetrying;

    private RunObserver(ObservedExecution execution) => _execution = execution;

    private RunObserver(RunObserver around, FanOut fanOut, int index)
    {
        _execution = around._execution;
        _around = around;
        _fanOut = fanOut;
        if (_execution.Listener is not null)
        {
            _path = string.Create(CultureInfo.InvariantCulture, $"{around._path}{around._state}[{index}]/");
        }
    }

    /// <summary>The observer of an execution; null, which costs nothing, if nobody observes it.</summary>
    public static RunObserver? Of(string workflow, RunOptions? options) => options?.Listener is null ? null : WithContext(workflow, options);

    /// <summary>The observer of an execution that reads the context object.</summary>
    public static RunObserver WithContext(string workflow, RunOptions? options) => new(new ObservedExecution(workflow, options));

    /// <summary>The observer of a state that runs alone, to which nobody listens.</summary>
    internal static RunObserver InContext(WorkflowContext context, RunOptions options) =>
        new(new ObservedExecution(context, options)) { _state = context.State.Name, _type = StateType.Task, _entered = context.State.EnteredTime };

    /// <summary>The context object of the state that was entered last.</summary>
    public WorkflowContext Context => new()
    {
        Execution = _execution.Execution,
        State = new ContextState(_state!, _entered) { RetryCount = _retries },
        StateMachine = _execution.StateMachine,
        Now = _execution.Now(),
    };

    /// <summary>The ARN of the execution.</summary>
    internal string ExecutionId => _execution.Execution.Id;

    /// <summary>The time, as ASL's instants have it.</summary>
    internal DateTimeOffset Now => _execution.Now();

    /// <summary>The observer of a branch or an iteration of the state that was entered last.</summary>
    internal RunObserver Inside(FanOut fanOut, int index) => new(this, fanOut, index);

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
        _entered = _execution.Now();
        Tell(static (listener, state, _) => listener.OnStateEntered(state), 0, _entered);
    }

    internal void Exit()
    {
        if (_state is not null)
        {
            Tell(static (listener, state, _) => listener.OnStateExited(state), 0);
        }
    }

    internal void Retry(in StateFailure failure, int count, TimeSpan delay)
    {
        _retries = count;
        _isRetrying = true;
        Tell(static (listener, state, retry) => listener.OnStateRetried(state, retry), new StateRetry(failure.Output, count, delay));
    }

    internal void Catch(in StateFailure failure) => Tell(static (listener, state, error) => listener.OnErrorCaught(state, error), failure.Output);

    internal void Fail(in StateFailure failure) => Tell(static (listener, state, error) => listener.OnFailed(state, error), new WorkflowError(failure.Error!, failure.Cause));

    /// <summary>Tells the listener what is not about this execution's own state.</summary>
    internal void Relay<T>(Action<WorkflowListener, T> call, T what) =>
        Tell(static (listener, _, relayed) => relayed.call(listener, relayed.what), (call, what));

    /// <summary>Tells the listener of what was started apart, also after the execution has ended.</summary>
    internal void RelayApart<T>(in StateTransition state, Action<WorkflowListener, StateTransition, T> call, T what)
    {
        if (_execution.Listener is not { } listener)
        {
            return;
        }

        lock (_execution.Gate)
        {
            try
            {
                call(listener, state, what);
            }
            catch (Exception exception)
            {
                // It ends the execution if that still runs; otherwise nobody is there to be told.
                _execution.Fault ??= exception;
            }
        }
    }

    /// <summary>The state that was entered last.</summary>
    internal StateTransition Current => Transition(_execution.Now());

    /// <summary>Whether an exception is one that the listener threw: it ends the execution, and nothing handles it.</summary>
    internal bool IsFault(Exception exception) => ReferenceEquals(exception, _execution.Fault);

    /// <summary>Whether the listener wants to know what child executions do.</summary>
    internal bool ObservesChildExecutions => _execution.Listener is { ObservesChildExecutions: true };

    /// <summary>Whether it observes an execution, rather than a branch or an iteration of one.</summary>
    internal bool IsOfExecution => _around is null;

    /// <summary>Tells what a workflow does that is this branch or iteration.</summary>
    internal void Relay<T>(StateTransition inner, Action<WorkflowListener, StateTransition, T> call, T what) => Tell(Located(inner), call, what);

    /// <summary>Where a state is to the execution, of a workflow that is this branch or iteration.</summary>
    internal StateTransition Located(StateTransition inner) =>
        inner with { Workflow = _execution.StateMachine.Name, Execution = _execution.Execution.Name, Path = _path + inner.Path };

    private void Tell<T>(Action<WorkflowListener, StateTransition, T> call, T what, DateTimeOffset? time = null)
    {
        if (_execution.Listener is not null)
        {
            Tell(Transition(time ?? _execution.Now()), call, what);
        }
    }

    private void Tell<T>(StateTransition transition, Action<WorkflowListener, StateTransition, T> call, T what)
    {
        if (_execution.Listener is not { } listener)
        {
            return;
        }

        lock (_execution.Gate)
        {
            if (IsLeftBehind())
            {
                return;
            }

            if (_execution.Fault is { } fault)
            {
                ExceptionDispatchInfo.Throw(fault);
            }

            try
            {
                call(listener, transition, what);
            }
            catch (Exception exception)
            {
                // The first ends the execution, also if other branches bring the listener to throw again before that.
                ExceptionDispatchInfo.Throw(_execution.Fault ??= exception);
            }
        }
    }

    /// <summary>Whether the state around has ended without waiting: what happens here now is not part of the execution.</summary>
    private bool IsLeftBehind()
    {
        for (var observer = this; observer is not null; observer = observer._around)
        {
            if (observer._fanOut?.IsOver is true)
            {
                return true;
            }
        }

        return false;
    }

    private StateTransition Transition(DateTimeOffset time) => new(_execution.StateMachine.Name, _execution.Execution.Name, _state!, _type, time) { Path = _path };
}
