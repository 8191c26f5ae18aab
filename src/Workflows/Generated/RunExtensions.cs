using System.ComponentModel;
using System.Diagnostics;
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

    /// <summary>Enters a Parallel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterParallel(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Parallel, cancellationToken);

    /// <summary>Enters a Map.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterMap(this RunObserver? observer, string state, CancellationToken cancellationToken) => observer.Enter(state, StateType.Map, cancellationToken);

    /// <summary>A task that has begun and is not done, for where it is waited for.</summary>
    /// <remarks>It comes by value: a structure whose address is taken would not be kept in registers where it was made.</remarks>
    public static Task Begun(this ValueTask pending) => pending.AsTask();

    /// <inheritdoc cref="Begun(ValueTask)"/>
    public static Task Begun<T>(this ValueTask<T> pending) => pending.AsTask();

    /// <summary>Whether an exception is not a fault of the listener.</summary>
    public static bool IsFailure(this RunObserver? observer, Exception exception) => observer?.IsFault(exception) is not true;

    /// <summary>What a task threw, for where it is handled; null for pure code, which is evaluated again there, and for the execution's cancellation.</summary>
    public static Task? Thrown(this Exception exception, bool isTask, CancellationToken cancellationToken) =>
        isTask && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested) ? Task.FromException(exception) : null;

    /// <summary>Goes on with a task that has begun, once.</summary>
    /// <param name="pending">The task, or the exception that its method threw.</param>
    /// <param name="none">Null from now on.</param>
    public static ValueTask Resume(this Task pending, out Task? none)
    {
        none = null;
        return new ValueTask(pending);
    }

    /// <inheritdoc cref="Resume(Task, out Task?)"/>
    public static ValueTask<T> Resume<T>(this Task pending, out Task? none)
    {
        none = null;
        return pending is Task<T> result ? new ValueTask<T>(result) : new ValueTask<T>(Task.FromException<T>(pending.Exception!.InnerException!));
    }

    /// <summary>Leaves the last state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Complete(this RunObserver? observer) => observer?.Exit();

    /// <summary>Leaves the last state with its output.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Complete<T>(this RunObserver? observer, T output)
    {
        observer?.Exit();
        return output;
    }

    /// <summary>Waits for a number of seconds. ASL: <c>Seconds</c>.</summary>
    public static ValueTask WaitSeconds(this RunOptions? options, long seconds, CancellationToken cancellationToken) =>
        WorkflowTimer.Wait(seconds, options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    /// <summary>Waits for a time. ASL: <c>Seconds</c>.</summary>
    public static ValueTask Wait(this RunOptions? options, TimeSpan time, CancellationToken cancellationToken) =>
        WorkflowTimer.Wait(WorkflowTimer.WholeSeconds(time), options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    /// <summary>Waits until a moment. ASL: <c>Timestamp</c>.</summary>
    public static ValueTask WaitUntil(this RunOptions? options, DateTimeOffset timestamp, CancellationToken cancellationToken) =>
        WorkflowTimer.WaitUntil(timestamp, options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    /// <summary>Whether an exception is a failure of the state, rather than the execution's cancellation or a fault of the listener.</summary>
    public static bool IsFailure(this RunObserver? observer, Exception exception, CancellationToken cancellationToken) =>
        !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested) && observer?.IsFault(exception) is not true;

    /// <summary>Why a task failed that threw.</summary>
    public static StateFailure OfTask(this Exception exception) => ErrorNames.OfTask(exception);

    /// <summary>Why a state failed whose pure code threw.</summary>
    public static StateFailure OfEvaluation(this Exception exception, string state) => ErrorNames.OfEvaluation(state, exception);

    /// <summary>The fault of a Choice's method that named no state that the Choice may go to, which the compiler makes sure that none does.</summary>
    public static Exception Unreachable(this Next next) => new UnreachableException($"A Choice went to '{next.State}', which is none of its states.");

    /// <summary>Why a state failed in JSONPath whose pure code threw where a path leads nowhere.</summary>
    public static StateFailure OfPath(this Exception exception, string state) => ErrorNames.OfPath(state, exception);

    /// <summary>Why a state failed in JSONPath whose pure code threw where an intrinsic function fails.</summary>
    public static StateFailure OfIntrinsic(this Exception exception, string state) => ErrorNames.OfIntrinsic(state, exception);

    /// <summary>Why a Choice failed none of whose arms applied.</summary>
    public static StateFailure OfNoChoice(this Exception exception, string state) => ErrorNames.OfNoChoice(state, exception);

    /// <summary>Waits before a retry.</summary>
    public static ValueTask BeforeRetry(
        this RunObserver? observer, RunOptions? options, in StateFailure failure, Retries retries, TimeSpan delay, CancellationToken cancellationToken)
    {
        // The timer runs before the listener hears of it, so that one that moves a test's clock moves it past the delay.
        var wait = WorkflowTimer.Delay(delay, options?.TimeProvider ?? TimeProvider.System, cancellationToken);
        observer?.Retry(failure, retries.Count, delay);
        return wait;
    }

    /// <summary>Hands an error to its handler.</summary>
    public static ErrorOutput Caught(this RunObserver? observer, in StateFailure failure)
    {
        observer?.Catch(failure);
        return failure.Output;
    }

    /// <summary>The failure of the execution.</summary>
    public static WorkflowFailedException Failed(this RunObserver? observer, string workflow, string state, in StateFailure failure)
    {
        observer?.Fail(failure);
        return failure.Exception is InnerMachineException inner
            ? new WorkflowFailedException(workflow, inner.State, failure.Error, failure.Cause, inner.Failure.Exception)
            : new WorkflowFailedException(workflow, state, failure.Error, failure.Cause, failure.Exception);
    }

    /// <summary>The failure of the execution in pure code that handles an error.</summary>
    public static WorkflowFailedException EvaluationFailed(this RunObserver? observer, string workflow, string state, Exception exception) =>
        observer.Failed(workflow, state, ErrorNames.OfEvaluation(state, exception));

    /// <summary>The same in JSONPath.</summary>
    public static WorkflowFailedException PathFailed(this RunObserver? observer, string workflow, string state, Exception exception) =>
        observer.Failed(workflow, state, ErrorNames.OfPath(state, exception));

    /// <summary>The end of an execution that took too long.</summary>
    public static WorkflowTimedOutException TimedOut(this RunObserver? observer, string workflow, string state)
    {
        observer?.Fail(new StateFailure(Errors.Timeout, cause: null, exception: null));
        return new WorkflowTimedOutException(workflow, state);
    }

    /// <summary>Starts the clock of one try of a Task. ASL: the state's <c>TimeoutSeconds</c>.</summary>
    public static TaskTimeout StartTimeout(this RunOptions? options, long seconds, CancellationToken cancellationToken) =>
        new(seconds, options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    /// <summary>Starts the clock of an execution. ASL: the top level's <c>TimeoutSeconds</c>.</summary>
    public static ExecutionTimeout StartExecutionTimeout(this RunOptions? options, long seconds, CancellationToken cancellationToken) =>
        new(seconds, options?.TimeProvider ?? TimeProvider.System, cancellationToken);

    // Leaves the state before, and stops here if the execution was cancelled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Enter(this RunObserver? observer, string state, StateType type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        observer?.Enter(state, type);
    }
}
