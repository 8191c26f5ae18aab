using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The <c>TimeoutSeconds</c> of one try of a Task, for generated code: a token for the method, and an end of the wait for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TaskTimeout : IDisposable
{
    private const long MaxSeconds = 99_999_999;

    private readonly long _seconds;
    private readonly TimeLimit _limit;

    internal TaskTimeout(long seconds, TimeProvider time, CancellationToken cancellationToken)
    {
        if (seconds is < 1 or > MaxSeconds)
        {
            throw new WaitException($"The TimeoutSeconds field must be between 1 and {MaxSeconds}, but was {seconds}.");
        }

        _seconds = seconds;
        _limit = new TimeLimit(seconds, time, cancellationToken);
    }

    /// <summary>The end of work, or the timeout if that comes first; what the work does afterwards is of no account.</summary>
    /// <param name="work">The work; its token is cancelled when the time is up, and when the execution is.</param>
    /// <param name="needs">What it needs.</param>
    public async Task Within<TNeeds>(Func<TNeeds, CancellationToken, Task> work, TNeeds needs)
    {
        try
        {
            await _limit.Within(work, needs).ConfigureAwait(false);
        }
        catch (Exception) when (_limit.IsOver)
        {
            throw new TaskTimeoutException(_seconds);
        }

        if (_limit.IsOver)
        {
            // The work ended because it was told to, or just too late.
            throw new TaskTimeoutException(_seconds);
        }
    }

    /// <summary>The result of work, or the timeout if that comes first; what the work does afterwards is of no account.</summary>
    /// <param name="work">The work; its token is cancelled when the time is up, and when the execution is.</param>
    /// <param name="needs">What it needs.</param>
    public async Task<T> Within<TNeeds, T>(Func<TNeeds, CancellationToken, Task<T>> work, TNeeds needs)
    {
        Task<T>? result = null;
        await Within((given, token) => (Task)(result = work(given, token)), needs).ConfigureAwait(false);
        return await result!.ConfigureAwait(false);
    }

    /// <inheritdoc cref="Within{TNeeds}(Func{TNeeds, CancellationToken, Task}, TNeeds)"/>
    public Task Within<TNeeds>(Func<TNeeds, CancellationToken, ValueTask> work, TNeeds needs) => Within((given, token) => work(given, token).AsTask(), needs);

    /// <inheritdoc cref="Within{TNeeds, T}(Func{TNeeds, CancellationToken, Task{T}}, TNeeds)"/>
    public Task<T> Within<TNeeds, T>(Func<TNeeds, CancellationToken, ValueTask<T>> work, TNeeds needs) => Within((given, token) => work(given, token).AsTask(), needs);

    /// <summary>The result of work that is not asynchronous, or the timeout if that comes first. It runs on a thread of its own, where it may be left behind.</summary>
    /// <param name="work">The work; its token is cancelled when the time is up, and when the execution is.</param>
    /// <param name="needs">What it needs.</param>
    public Task<T> Run<TNeeds, T>(Func<TNeeds, CancellationToken, T> work, TNeeds needs) =>
        Within((given, token) => Task.Run(() => work(given, token), CancellationToken.None), needs);

    /// <inheritdoc cref="Run{TNeeds, T}(Func{TNeeds, CancellationToken, T}, TNeeds)"/>
    public Task Run<TNeeds>(Action<TNeeds, CancellationToken> work, TNeeds needs) =>
        Within((given, token) => Task.Run(() => work(given, token), CancellationToken.None), needs);

    /// <inheritdoc/>
    public void Dispose() => _limit.Dispose();
}
