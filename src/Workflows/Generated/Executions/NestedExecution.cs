using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Workflows.Generated;

/// <summary>An execution that a state starts of another workflow, for generated code: under a name of its own, and with everything else as the execution around has it.</summary>
/// <typeparam name="TOutput">What the other workflow gives.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NestedExecution<TOutput>
{
    private readonly RunObserver _observer;
    private readonly RunOptions _options;
    private readonly NestedInput _input;
    private readonly Func<RunOptions, CancellationToken, ValueTask<TOutput>> _run;
    private readonly string _name = Guid.NewGuid().ToString();
    private readonly string _workflow;

    // A timer that nobody holds may never fire.
    private ITimer? _start;

    internal NestedExecution(RunObserver observer, RunOptions? options, string workflow, NestedInput input, Func<RunOptions, CancellationToken, ValueTask<TOutput>> run)
    {
        _observer = observer;
        _workflow = workflow;
        _input = input;
        _run = run;
        _options = (options ?? new RunOptions()).OfExecution(
            _name, options?.Listener is { ObservesChildExecutions: true } ? new ChildListener(observer) : null, options?.Progress);
    }

    /// <summary>Runs it and waits for its end. ASL: <c>startExecution.sync:2</c>.</summary>
    /// <param name="cancellationToken">Stops it with the state.</param>
    /// <exception cref="TaskFailedException">It failed, as AWS tells: <c>States.TaskFailed</c> with what DescribeExecution gives as the cause.</exception>
    public async ValueTask<TOutput> RunAsync(CancellationToken cancellationToken)
    {
        var started = _observer.Now;
        try
        {
            return await _run(_options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!IsOfOthers(exception, cancellationToken))
        {
            throw new TaskFailedException(Errors.TaskFailed, EndedExecution.Describe(_workflow, _name, _input, started, _observer.Now, exception), exception);
        }
    }

    /// <summary>Starts it and lets it go: it ends by itself, also after the execution that started it has stopped. ASL: <c>startExecution</c>.</summary>
    public StartedExecution Start()
    {
        var state = _observer.Current;
        var started = new StartedExecution(ObservedExecution.ArnOf(_workflow, _name), state.Time);

        // By the clock, so that a test's clock says when; never on this thread, whose stack would grow with executions that start others in turn.
        _start = _options.TimeProvider.CreateTimer(_ => _ = RunApartAsync(state, started), state: null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        return started;
    }

    /// <summary>Starts it where it must not be forgotten when the process dies: nobody but the state could do it again, and so the state waits for its end.</summary>
    /// <param name="cancellationToken">Stops it with the state.</param>
    public async ValueTask<StartedExecution> StartAsync(CancellationToken cancellationToken)
    {
        var started = new StartedExecution(ObservedExecution.ArnOf(_workflow, _name), _observer.Now);
        await _run(_options, cancellationToken).ConfigureAwait(false);
        return started;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Nobody else hears of it.")]
    private async Task RunApartAsync(StateTransition state, StartedExecution started)
    {
        Exception? failure = null;
        try
        {
            await _run(_options, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        _observer.RelayApart(state, static (listener, state, ended) => listener.OnStartedExecutionEnded(state, ended.started, ended.failure), (started, failure));
    }

    // Neither the end of the execution around, nor a fault of its listener, is a failure of this one.
    private bool IsOfOthers(Exception exception, CancellationToken cancellationToken) =>
        (exception is OperationCanceledException && cancellationToken.IsCancellationRequested) || _observer.IsFault(exception);
}
