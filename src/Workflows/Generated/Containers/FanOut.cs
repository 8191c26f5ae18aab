using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>
/// Machines inside of a state that run at once, for generated code. The state goes on with the last that ends, with the first that fails, or with the execution's
/// cancellation: the others are told by their token then, and nobody waits for one that does not listen.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FanOut
{
    // Never disposed: it has no timer, and one that is left behind may still ask its token.
    private readonly CancellationTokenSource _source = new();
    private readonly TaskCompletionSource _end = new();
    private readonly RunObserver? _observer;
    private readonly CancellationToken _execution;
    private readonly CancellationTokenRegistration _registration;

    // Who starts the machines counts as one of them, so that the end comes after the last start.
    private int _running = 1;
    private int _isOver;

    private protected FanOut(RunObserver? observer, CancellationToken cancellationToken)
    {
        _observer = observer;
        _execution = cancellationToken;
        _registration = cancellationToken.UnsafeRegister(static fanOut => ((FanOut)fanOut!).Cancel(), this);
    }

    /// <summary>Cancelled when a machine fails, and when the execution is.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether the state does not wait any longer: what a machine does from now on is of no account.</summary>
    internal bool IsOver => Volatile.Read(ref _isOver) != 0;

    private protected RunObserver? ObserverOf(int index) => _observer?.Inside(this, index);

    private protected void Begin() => Interlocked.Increment(ref _running);

    private protected void End()
    {
        if (Interlocked.Decrement(ref _running) == 0 && TryEnd())
        {
            _end.SetResult();
        }
    }

    /// <summary>The end, after everything has been started.</summary>
    private protected ValueTask Ended()
    {
        End();
        return new ValueTask(_end.Task);
    }

    private protected void Fail(Task machine)
    {
        // Looked at also if it comes too late: otherwise the process would be told of it as unobserved.
        Fail(machine.Exception?.InnerException ?? new TaskCanceledException(machine));
    }

    private protected void Fail(Exception exception)
    {
        if (TryEnd())
        {
            Stop();
            _end.SetException(exception);
        }
    }

    private void Cancel()
    {
        if (TryEnd())
        {
            Stop();
            _end.SetCanceled(_execution);
        }
    }

    private bool TryEnd()
    {
        if (Interlocked.Exchange(ref _isOver, 1) != 0)
        {
            return false;
        }

        _registration.Unregister();
        return true;
    }

    // The machines hear of it before anybody goes on without them.
    private void Stop()
    {
        try
        {
            _source.Cancel();
        }
        catch (AggregateException)
        {
            // What somebody registered on the token threw. The state is over all the same.
        }
    }
}
