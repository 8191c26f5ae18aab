namespace Workflows;

/// <summary>Is told what an execution does. Override what is of interest; calls come in order and one at a time, on the thread that runs the state.</summary>
/// <remarks>A listener must not throw: its exception would end the execution.</remarks>
public abstract class WorkflowListener
{
    /// <summary>A state was entered.</summary>
    /// <param name="state">The state and the execution.</param>
    public virtual void OnStateEntered(in StateTransition state)
    {
    }

    /// <summary>A state failed and is tried again after a while.</summary>
    /// <param name="state">The state and the execution.</param>
    /// <param name="retry">Why, for which time, and after how long.</param>
    public virtual void OnStateRetried(in StateTransition state, in StateRetry retry)
    {
    }

    /// <summary>A state failed and one of its catchers handles the error. The state is left, and its handler entered, after this.</summary>
    /// <param name="state">The state and the execution.</param>
    /// <param name="error">ASL's Error and Cause.</param>
    public virtual void OnErrorCaught(in StateTransition state, ErrorOutput error)
    {
    }

    /// <summary>A state was left without an error, or with one that was caught; also the last one.</summary>
    /// <param name="state">The state and the execution.</param>
    public virtual void OnStateExited(in StateTransition state)
    {
    }

    /// <summary>The execution failed in a state.</summary>
    /// <param name="state">The state and the execution.</param>
    /// <param name="error">ASL's Error and Cause.</param>
    public virtual void OnFailed(in StateTransition state, WorkflowError error)
    {
    }

    /// <summary>
    /// An execution has ended that a state started without waiting for it, with <c>[StartExecution]</c>. That may be long after the execution that started it, and on any thread.
    /// </summary>
    /// <param name="state">The state that started it, and the execution around; its time is that of the start.</param>
    /// <param name="execution">The execution that has ended.</param>
    /// <param name="exception">Why it failed, which nobody else is told; <see langword="null"/> if it did not.</param>
    public virtual void OnStartedExecutionEnded(in StateTransition state, StartedExecution execution, Exception? exception)
    {
    }

    /// <summary>Whether the child executions of Distributed Maps, and the executions of other workflows, are observed too: each has a name of its own, and there can be millions.</summary>
    /// <value>Default: <see langword="false"/>, which costs nothing.</value>
    public virtual bool ObservesChildExecutions => false;

    /// <summary>A Distributed Map has come further: told at most four times a second, by the execution's <see cref="TimeProvider"/>, and once at the end.</summary>
    /// <param name="progress">How far it has come.</param>
    public virtual void OnMapRunProgress(in MapRunProgress progress)
    {
    }
}
