using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Waits for work of any form for no longer than a time, for generated code. What the work does afterwards is of no account.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LimitedWork : IDisposable
{
    private protected LimitedWork(long seconds, TimeProvider time, CancellationToken cancellationToken) => Limit = new TimeLimit(seconds, time, cancellationToken);

    private protected TimeLimit Limit { get; }

    /// <summary>The end of work, unless the time is up before.</summary>
    /// <param name="work">The work; its token is cancelled when the time is up, and when the execution is.</param>
    /// <param name="needs">What it needs.</param>
    public abstract Task Within<TNeeds>(Func<TNeeds, CancellationToken, Task> work, TNeeds needs);

    /// <summary>The result of work, unless the time is up before.</summary>
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

    /// <summary>The result of work that is not asynchronous, unless the time is up before. It runs on a thread of its own, where it may be left behind.</summary>
    /// <param name="work">The work; its token is cancelled when the time is up, and when the execution is.</param>
    /// <param name="needs">What it needs.</param>
    public Task<T> Run<TNeeds, T>(Func<TNeeds, CancellationToken, T> work, TNeeds needs) =>
        Within((given, token) => Task.Run(() => work(given, token), CancellationToken.None), needs);

    /// <inheritdoc cref="Run{TNeeds, T}(Func{TNeeds, CancellationToken, T}, TNeeds)"/>
    public Task Run<TNeeds>(Action<TNeeds, CancellationToken> work, TNeeds needs) =>
        Within((given, token) => Task.Run(() => work(given, token), CancellationToken.None), needs);

    /// <inheritdoc/>
    public void Dispose() => Limit.Dispose();
}
