namespace Workflows.Generated;

/// <summary>A time after which a token is cancelled and nobody waits any longer.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _source;
    private readonly TaskCompletionSource _end = new();
    private readonly Countdown _countdown;

    public TimeLimit(long seconds, TimeProvider time, CancellationToken cancellationToken)
    {
        _caller = cancellationToken;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Token = _source.Token;

        // Callbacks run in reverse order: as the first one registered this is the last to run, so that work hears of its end before anybody goes on without it.
        Token.UnsafeRegister(static end => ((TaskCompletionSource)end!).TrySetResult(), _end);
        _countdown = new Countdown(seconds, time, _source);
    }

    /// <summary>Cancelled when the time is up, and when the caller says so.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the time is up, and the caller did not cancel.</summary>
    public bool IsOver => _countdown.IsOver && !_caller.IsCancellationRequested;

    /// <summary>The token of the caller.</summary>
    public CancellationToken Caller => _caller;

    public void ThrowIfCallerCancelled() => _caller.ThrowIfCancellationRequested();

    /// <summary>Waits for work, but no longer than the limit.</summary>
    public async Task Within<TNeeds>(Func<TNeeds, CancellationToken, Task> work, TNeeds needs)
    {
        var working = work(needs, Token);
        if (await Task.WhenAny(working, _end.Task).ConfigureAwait(false) == working)
        {
            await working.ConfigureAwait(false);
            return;
        }

        AbandonedWork.Forget(working);
        ThrowIfCallerCancelled();
        Token.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        _countdown.Dispose();
        _source.Dispose();
    }
}
