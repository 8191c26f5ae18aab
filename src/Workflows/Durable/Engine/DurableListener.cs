namespace Workflows.Durable;

/// <summary>Is told what an engine does. Override what is of interest; calls come on any thread, and must neither throw nor take long.</summary>
public abstract class DurableListener
{
    /// <summary>An execution was started here.</summary>
    public virtual void OnStarted(string machine, string name)
    {
    }

    /// <summary>An execution ended here; it is written.</summary>
    /// <param name="machine">The workflow.</param>
    /// <param name="name">The execution.</param>
    /// <param name="status">How.</param>
    /// <param name="error">ASL's Error.</param>
    /// <param name="duration">From its start.</param>
    public virtual void OnEnded(string machine, string name, ExecutionStatus status, string? error, TimeSpan duration)
    {
    }

    /// <summary>States were entered and it is written.</summary>
    public virtual void OnTransitions(string machine, int count)
    {
    }

    /// <summary>A task begins to run; what is returned is told when it ends, for instance to end an activity of tracing.</summary>
    public virtual object? OnTaskStarted(string machine, string name, string state) => null;

    /// <summary>A task has ended.</summary>
    /// <param name="started">What <see cref="OnTaskStarted"/> has returned.</param>
    /// <param name="machine">The workflow.</param>
    /// <param name="name">The execution.</param>
    /// <param name="state">The state.</param>
    /// <param name="error">ASL's Error; null if it succeeded.</param>
    public virtual void OnTaskEnded(object? started, string machine, string name, string state, string? error)
    {
    }

    /// <summary>A commit was written, or lost.</summary>
    public virtual void OnCommitted(TimeSpan duration, bool isLost)
    {
    }

    /// <summary>Executions were taken; <paramref name="lag"/> is how long the one had been due that had been the longest.</summary>
    public virtual void OnClaimed(int count, TimeSpan lag)
    {
    }

    /// <summary>An execution was found that no definition here can go on with.</summary>
    public virtual void OnStranded(string machine, string name, string reason)
    {
    }

    /// <summary>An execution was parked.</summary>
    public virtual void OnParked(string machine, string name, string reason)
    {
    }

    /// <summary>Something failed that is tried again: the store cannot be reached, for instance.</summary>
    public virtual void OnTrouble(string what, Exception exception)
    {
    }
}
