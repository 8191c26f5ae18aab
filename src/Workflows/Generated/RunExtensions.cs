using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Workflows.Generated;

/// <summary>What the states of a compiled workflow do to their execution, for generated code. The observer is null unless somebody observes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RunExtensions
{
    /// <summary>Enters a Task.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterTask(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Task, cancellationToken);

    /// <summary>Enters a Pass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterPass(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Pass, cancellationToken);

    /// <summary>Enters a Choice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterChoice(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Choice, cancellationToken);

    /// <summary>Enters a Wait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterWait(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Wait, cancellationToken);

    /// <summary>Enters a Succeed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterSucceed(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Succeed, cancellationToken);

    /// <summary>Enters a Fail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterFail(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Fail, cancellationToken);

    /// <summary>Leaves the last state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Complete(this RunObserver? observer) => observer?.Exit();

    /// <summary>Waits for a number of seconds. ASL: <c>Seconds</c>.</summary>
    public static ValueTask WaitSeconds(this RunOptions? options, long seconds, CancellationToken cancellationToken) =>
        WorkflowTimer.Wait(seconds, options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    /// <summary>Waits for a time. ASL: <c>Seconds</c>.</summary>
    public static ValueTask Wait(this RunOptions? options, TimeSpan time, CancellationToken cancellationToken) =>
        WorkflowTimer.Wait(WorkflowTimer.WholeSeconds(time), options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    /// <summary>Waits until a moment. ASL: <c>Timestamp</c>.</summary>
    public static ValueTask WaitUntil(this RunOptions? options, DateTimeOffset timestamp, CancellationToken cancellationToken) =>
        WorkflowTimer.WaitUntil(timestamp, options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    /// <summary>Whether an exception is a failure of the state, rather than the execution's cancellation.</summary>
    public static bool IsFailure(this Exception exception, CancellationToken cancellationToken) =>
        !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);

    /// <summary>The failure of the execution in a Fail state.</summary>
    public static WorkflowFailedException Failed(this RunObserver? observer, string workflow, string state, WorkflowError error) =>
        observer.Failed(workflow, state, error, exception: null);

    /// <summary>The failure of the execution by an exception of a task.</summary>
    public static WorkflowFailedException TaskFailed(this RunObserver? observer, string workflow, string state, Exception exception) =>
        observer.Failed(workflow, state, ErrorNames.OfTask(exception), exception);

    /// <summary>The failure of the execution by an exception of pure code.</summary>
    public static WorkflowFailedException EvaluationFailed(this RunObserver? observer, string workflow, string state, Exception exception) =>
        observer.Failed(workflow, state, ErrorNames.OfEvaluation(state, exception), exception);

    /// <summary>The failure of the execution in a Choice none of whose arms applied.</summary>
    public static WorkflowFailedException NoChoiceMatched(this RunObserver? observer, string workflow, string state, Exception exception) =>
        observer.Failed(workflow, state, ErrorNames.OfNoChoice(state), exception);

    private static WorkflowFailedException Failed(this RunObserver? observer, string workflow, string state, WorkflowError error, Exception? exception)
    {
        observer?.Fail(error);
        return new WorkflowFailedException(workflow, state, error.Error, error.Cause, exception);
    }

    // Leaves the state before, and stops here if the execution was cancelled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Enter(this RunObserver? observer, string state, StateType type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        observer?.Enter(state, type);
    }
}
