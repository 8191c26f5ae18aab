using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The <c>TimeoutSeconds</c> of one try of a Task, for generated code: a token for the method, and an end of the wait for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TaskTimeout : IDisposable
{
    private const long MaxSeconds = 99_999_999;

    private readonly long _seconds;
    private readonly CancellationToken _execution;
    private readonly CancellationTokenSource _source;
    private readonly Countdown _countdown;

    internal TaskTimeout(long seconds, TimeProvider time, CancellationToken cancellationToken)
    {
        if (seconds is < 1 or > MaxSeconds)
        {
            throw new WaitException($"The TimeoutSeconds field must be between 1 and {MaxSeconds}, but was {seconds}.");
        }

        _seconds = seconds;
        _execution = cancellationToken;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Token = _source.Token;
        _countdown = new Countdown(seconds, time, _source);
    }

    /// <summary>Cancelled when the time is up, and when the execution is.</summary>
    public CancellationToken Token { get; }

    /// <summary>The work's end, or the timeout if that comes first; what the work does afterwards is of no account.</summary>
    /// <param name="work">The work, which has begun.</param>
    public async Task Within(Task work)
    {
        try
        {
            await work.WaitAsync(Token).ConfigureAwait(false);
        }
        catch (Exception) when (IsOver)
        {
            AbandonedWork.Forget(work);
            throw new TaskTimeoutException(_seconds);
        }

        if (IsOver)
        {
            // The work ended because it was told to, or just too late.
            throw new TaskTimeoutException(_seconds);
        }
    }

    /// <summary>The work's result, or the timeout if that comes first; what the work does afterwards is of no account.</summary>
    /// <param name="work">The work, which has begun.</param>
    public async Task<T> Within<T>(Task<T> work)
    {
        await Within((Task)work).ConfigureAwait(false);
        return await work.ConfigureAwait(false);
    }

    /// <inheritdoc cref="Within(Task)"/>
    public Task Within(ValueTask work) => Within(work.AsTask());

    /// <inheritdoc cref="Within{T}(Task{T})"/>
    public Task<T> Within<T>(ValueTask<T> work) => Within(work.AsTask());

    /// <summary>The result of work that is not asynchronous, or the timeout if that comes first. It runs on a thread of its own, where it may be left behind.</summary>
    /// <param name="work">The work.</param>
    /// <param name="needs">What it needs.</param>
    public Task<T> Run<TNeeds, T>(Func<TNeeds, CancellationToken, T> work, TNeeds needs) => Within(Task.Run(() => work(needs, Token), CancellationToken.None));

    /// <inheritdoc cref="Run{TNeeds, T}(Func{TNeeds, CancellationToken, T}, TNeeds)"/>
    public Task Run<TNeeds>(Action<TNeeds, CancellationToken> work, TNeeds needs) => Within(Task.Run(() => work(needs, Token), CancellationToken.None));

    /// <inheritdoc/>
    public void Dispose()
    {
        _countdown.Dispose();
        _source.Dispose();
    }

    private bool IsOver => _countdown.IsOver && !_execution.IsCancellationRequested;

}
