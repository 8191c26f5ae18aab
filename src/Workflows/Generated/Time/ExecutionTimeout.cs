using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The <c>TimeoutSeconds</c> of a whole execution, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExecutionTimeout : IDisposable
{
    private readonly TimeLimit _limit;

    internal ExecutionTimeout(long seconds, TimeProvider time, CancellationToken cancellationToken) => _limit = new TimeLimit(seconds, time, cancellationToken);

    /// <summary>Cancelled when the time is up, and when the caller says so.</summary>
    public CancellationToken Token => _limit.Token;

    /// <summary>Whether the execution is at its end, whatever its states come to: the time is up, or the caller cancelled.</summary>
    public bool IsOver => Token.IsCancellationRequested;

    /// <summary>Throws if it was the caller who cancelled, with the caller's token.</summary>
    public void ThrowIfCallerCancelled() => _limit.ThrowIfCallerCancelled();

    /// <summary>The end of work, unless the execution's comes first; what the work does afterwards is of no account.</summary>
    /// <param name="work">The work; its token is that of the execution.</param>
    /// <param name="needs">What it needs.</param>
    public Task Within<TNeeds>(Func<TNeeds, CancellationToken, Task> work, TNeeds needs) => _limit.Within(work, needs);

    /// <summary>The result of work, unless the execution's end comes first; what the work does afterwards is of no account.</summary>
    /// <param name="work">The work; its token is that of the execution.</param>
    /// <param name="needs">What it needs.</param>
    public async Task<T> Within<TNeeds, T>(Func<TNeeds, CancellationToken, Task<T>> work, TNeeds needs)
    {
        Task<T>? result = null;
        await _limit.Within((given, token) => result = work(given, token), needs).ConfigureAwait(false);
        return await result!.ConfigureAwait(false);
    }

    /// <inheritdoc cref="Within{TNeeds}(Func{TNeeds, CancellationToken, Task}, TNeeds)"/>
    public Task Within<TNeeds>(Func<TNeeds, CancellationToken, ValueTask> work, TNeeds needs) => Within((given, token) => work(given, token).AsTask(), needs);

    /// <inheritdoc cref="Within{TNeeds, T}(Func{TNeeds, CancellationToken, Task{T}}, TNeeds)"/>
    public Task<T> Within<TNeeds, T>(Func<TNeeds, CancellationToken, ValueTask<T>> work, TNeeds needs) => Within((given, token) => work(given, token).AsTask(), needs);

    /// <summary>The result of work that is not asynchronous, unless the execution's end comes first. It runs on a thread of its own, where it may be left behind.</summary>
    /// <param name="work">The work; its token is that of the execution.</param>
    /// <param name="needs">What it needs.</param>
    public Task<T> Run<TNeeds, T>(Func<TNeeds, CancellationToken, T> work, TNeeds needs) =>
        Within((given, token) => Task.Run(() => work(given, token), CancellationToken.None), needs);

    /// <inheritdoc cref="Run{TNeeds, T}(Func{TNeeds, CancellationToken, T}, TNeeds)"/>
    public Task Run<TNeeds>(Action<TNeeds, CancellationToken> work, TNeeds needs) =>
        Within((given, token) => Task.Run(() => work(given, token), CancellationToken.None), needs);

    /// <inheritdoc/>
    public void Dispose() => _limit.Dispose();
}
