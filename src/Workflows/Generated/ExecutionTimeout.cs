using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The <c>TimeoutSeconds</c> of a whole execution, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExecutionTimeout : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _source;
    private readonly Countdown _countdown;

    internal ExecutionTimeout(long seconds, TimeProvider time, CancellationToken cancellationToken)
    {
        _caller = cancellationToken;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Token = _source.Token;
        _countdown = new Countdown(seconds, time, _source);
    }

    /// <summary>Cancelled when the time is up, and when the caller says so.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the time is up, and the caller did not cancel.</summary>
    public bool IsOver => _countdown.IsOver && !_caller.IsCancellationRequested;

    /// <summary>Whether an exception is the end of the time, rather than a failure before it.</summary>
    /// <param name="exception">What was thrown.</param>
    public bool Ends(Exception exception) => IsOver && exception is not WorkflowFailedException;

    /// <summary>The work's end, unless the execution's comes first; what the work does afterwards is of no account.</summary>
    /// <param name="work">The work, which has begun.</param>
    public async Task Within(Task work)
    {
        try
        {
            await work.WaitAsync(Token).ConfigureAwait(false);
        }
        catch (Exception) when (!work.IsCompleted)
        {
            AbandonedWork.Forget(work);
            throw;
        }
    }

    /// <summary>The work's result, unless the execution's end comes first; what the work does afterwards is of no account.</summary>
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

    /// <summary>The result of work that is not asynchronous, unless the execution's end comes first. It runs on a thread of its own, where it may be left behind.</summary>
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
}
