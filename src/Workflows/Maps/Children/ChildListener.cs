namespace Workflows.Generated;

/// <summary>Tells the listener of an execution what its child executions do, one at a time.</summary>
internal sealed class ChildListener(RunObserver parent) : WorkflowListener
{
    public override bool ObservesChildExecutions => true;

    public override void OnStateEntered(in StateTransition state) => parent.Relay(static (listener, what) => listener.OnStateEntered(what), state);

    public override void OnStateRetried(in StateTransition state, in StateRetry retry) =>
        parent.Relay(static (listener, what) => listener.OnStateRetried(what.state, what.retry), (state, retry));

    public override void OnErrorCaught(in StateTransition state, ErrorOutput error) =>
        parent.Relay(static (listener, what) => listener.OnErrorCaught(what.state, what.error), (state, error));

    public override void OnStateExited(in StateTransition state) => parent.Relay(static (listener, what) => listener.OnStateExited(what), state);

    public override void OnFailed(in StateTransition state, WorkflowError error) =>
        parent.Relay(static (listener, what) => listener.OnFailed(what.state, what.error), (state, error));

    public override void OnStartedExecutionEnded(in StateTransition state, StartedExecution execution, Exception? exception) =>
        parent.RelayApart(state, static (listener, state, ended) => listener.OnStartedExecutionEnded(state, ended.execution, ended.exception), (execution, exception));

    public override void OnMapRunProgress(in MapRunProgress progress) => parent.Relay(static (listener, what) => listener.OnMapRunProgress(what), progress);
}
