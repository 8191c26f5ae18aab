namespace Workflows.Generated;

/// <summary>What an execution remembers only if somebody observes it or reads its context object.</summary>
internal sealed class ObservedRun
{
    private const string Arn = "arn:aws:states:local:000000000000";

    private readonly WorkflowListener? _listener;
    private readonly TimeProvider _time;
    private readonly ContextExecution _execution;
    private readonly ContextStateMachine _stateMachine;
    private string? _state;
    private StateType _type;
    private DateTimeOffset _entered;

    public ObservedRun(string workflow, RunOptions? options)
    {
        _listener = options?.Listener;
        _time = options?.TimeProvider ?? TimeProvider.System;
        var name = options?.ExecutionName ?? Guid.NewGuid().ToString();
        _execution = new ContextExecution($"{Arn}:execution:{workflow}:{name}", name, Now());
        _stateMachine = new ContextStateMachine($"{Arn}:stateMachine:{workflow}", workflow);
    }

    public void Enter(string state, StateType type)
    {
        Exit();
        _state = state;
        _type = type;
        _entered = Now();
        _listener?.OnStateEntered(Transition(_entered));
    }

    public void Exit()
    {
        if (_state is not null)
        {
            _listener?.OnStateExited(Transition(Now()));
        }
    }

    public void Fail(WorkflowError error) => _listener?.OnFailed(Transition(Now()), error);

    public WorkflowContext CreateContext() => new()
    {
        Execution = _execution,
        State = new ContextState(_state!, _entered),
        StateMachine = _stateMachine,
        Now = Now(),
    };

    private StateTransition Transition(DateTimeOffset time) => new(_stateMachine.Name, _execution.Name, _state!, _type, time);

    // ASL's instants have milliseconds; a value that is finer here would compare differently there.
    private DateTimeOffset Now()
    {
        var now = _time.GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
