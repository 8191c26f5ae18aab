namespace Workflows;

/// <summary>Is told what an execution does. Override what is of interest; calls come in order, on the thread that runs the workflow.</summary>
/// <remarks>A listener must not throw: its exception would end the execution.</remarks>
public abstract class WorkflowListener
{
    /// <summary>A state was entered.</summary>
    /// <param name="state">The state and the execution.</param>
    public virtual void OnStateEntered(in StateTransition state)
    {
    }

    /// <summary>A state was left without an error; also the last one.</summary>
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
}
