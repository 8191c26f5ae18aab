using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Workflows.Generated;

/// <summary>One in-memory execution, for generated code.</summary>
/// <remarks>Allocates nothing unless somebody observes the execution or the workflow reads the context object.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WorkflowRun
{
    private readonly string _workflow;
    private readonly RunOptions? _options;
    private readonly ObservedRun? _observed;
    private readonly CancellationToken _cancellationToken;

    private WorkflowRun(string workflow, RunOptions? options, ObservedRun? observed, CancellationToken cancellationToken)
    {
        _workflow = workflow;
        _options = options;
        _observed = observed;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Starts an execution of a workflow.</summary>
    public static WorkflowRun Start(string workflow, RunOptions? options, CancellationToken cancellationToken) =>
        new(workflow, options, options?.Listener is null ? null : new ObservedRun(workflow, options), cancellationToken);

    /// <summary>Starts an execution of a workflow that reads the context object.</summary>
    public static WorkflowRun StartWithContext(string workflow, RunOptions? options, CancellationToken cancellationToken) =>
        new(workflow, options, new ObservedRun(workflow, options), cancellationToken);

    /// <summary>Enters a state: leaves the one before, and stops here if the execution was cancelled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter(string state, StateType type)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _observed?.Enter(state, type);
    }

    /// <summary>The context object of the state that was entered last.</summary>
    public WorkflowContext Context => _observed!.CreateContext();

    /// <summary>Leaves the last state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Complete() => _observed?.Exit();

    /// <summary>Waits for a number of seconds. ASL: <c>Seconds</c>.</summary>
    public ValueTask WaitSeconds(long seconds) => WorkflowTimer.Wait(seconds, Time, _cancellationToken);

    /// <summary>Waits for a time. ASL: <c>Seconds</c>.</summary>
    public ValueTask Wait(TimeSpan time) => WorkflowTimer.Wait(WorkflowTimer.WholeSeconds(time), Time, _cancellationToken);

    /// <summary>Waits until a moment. ASL: <c>Timestamp</c>.</summary>
    public ValueTask WaitUntil(DateTimeOffset timestamp) => WorkflowTimer.WaitUntil(timestamp, Time, _cancellationToken);

    /// <summary>Whether an exception is a failure of the state, rather than the execution's cancellation.</summary>
    public bool IsFailure(Exception exception) => !(exception is OperationCanceledException && _cancellationToken.IsCancellationRequested);

    /// <summary>The failure of the whole execution in a Fail state.</summary>
    public WorkflowFailedException Failed(string state, WorkflowError error) => Failed(state, error, exception: null);

    /// <summary>The failure of the whole execution by an exception of a task.</summary>
    public WorkflowFailedException TaskFailed(string state, Exception exception) => Failed(state, ErrorNames.OfTask(exception), exception);

    /// <summary>The failure of the whole execution by an exception of pure code.</summary>
    public WorkflowFailedException EvaluationFailed(string state, Exception exception) => Failed(state, ErrorNames.OfEvaluation(state, exception), exception);

    private TimeProvider Time => _options?.TimeProvider ?? TimeProvider.System;

    private WorkflowFailedException Failed(string state, WorkflowError error, Exception? exception)
    {
        _observed?.Fail(error);
        return new WorkflowFailedException(_workflow, state, error.Error, error.Cause, exception);
    }
}
