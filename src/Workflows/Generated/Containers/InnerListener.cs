namespace Workflows.Generated;

/// <summary>Tells the listener of an execution what a workflow does that is a branch or an iteration of it.</summary>
internal sealed class InnerListener(RunObserver observer, (string Own, string Here)[] names) : WorkflowListener
{
    public override void OnStateEntered(in StateTransition state) => Relay(state, static (listener, state, _) => listener.OnStateEntered(state), 0);

    public override void OnStateExited(in StateTransition state) => Relay(state, static (listener, state, _) => listener.OnStateExited(state), 0);

    public override void OnStateRetried(in StateTransition state, in StateRetry retry) => Relay(state, static (listener, state, retry) => listener.OnStateRetried(state, retry), retry);

    public override void OnErrorCaught(in StateTransition state, ErrorOutput error) => Relay(state, static (listener, state, error) => listener.OnErrorCaught(state, error), error);

    public override void OnFailed(in StateTransition state, WorkflowError error)
    {
        // That of a branch or iteration is told where it ends the execution, or is caught.
        if (observer.IsOfExecution)
        {
            Relay(state, static (listener, state, error) => listener.OnFailed(state, error), error);
        }
    }

    public override bool ObservesChildExecutions => observer.ObservesChildExecutions;

    public override void OnStartedExecutionEnded(in StateTransition state, StartedExecution execution, Exception? exception) => observer.RelayApart(
        observer.Located(state with { State = InnerWorkflows.NameOf(state.State, names) }),
        static (listener, state, ended) => listener.OnStartedExecutionEnded(state, ended.execution, ended.exception),
        (execution, exception));

    public override void OnMapRunProgress(in MapRunProgress progress) => observer.Relay(static (listener, what) => listener.OnMapRunProgress(what), progress);

    private void Relay<T>(StateTransition state, Action<WorkflowListener, StateTransition, T> call, T what) =>
        observer.Relay(state with { State = InnerWorkflows.NameOf(state.State, names) }, call, what);
}
