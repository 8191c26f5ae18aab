using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Writing;

/// <summary>Something that is to be written. It may be run more than once, each time from the beginning; then it is completed or failed once.</summary>
internal abstract class WriteOperation
{
    private const int Pending = 0;
    private const int Running = 1;
    private const int Ended = 2;

    private int _state;
    private CancellationTokenRegistration _registration;

    /// <summary>Whether it is to be run: nobody has given it up.</summary>
    public bool TryBegin() => Interlocked.CompareExchange(ref _state, Running, Pending) != Ended;

    public abstract void Run(Session session);

    public void Complete()
    {
        _registration.Dispose();
        SetResult();
    }

    public void Fail(Exception exception)
    {
        if (Interlocked.Exchange(ref _state, Ended) != Ended)
        {
            _registration.Dispose();
            SetException(exception);
        }
    }

    /// <summary>Lets a token end the waiting as long as it has not begun.</summary>
    public void Watch(CancellationToken cancellationToken) =>
        _registration = cancellationToken.UnsafeRegister(static (operation, token) => ((WriteOperation)operation!).GiveUp(token), this);

    /// <summary>Lets go of the token: it is not to be run.</summary>
    public void Unwatch() => _registration.Dispose();

    protected abstract void SetResult();

    protected abstract void SetException(Exception exception);

    private void GiveUp(CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref _state, Ended, Pending) == Pending)
        {
            SetException(new OperationCanceledException(cancellationToken));
        }
    }
}
