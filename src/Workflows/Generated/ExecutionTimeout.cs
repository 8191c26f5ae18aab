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
        _countdown = new Countdown(seconds, time, _source);
    }

    /// <summary>Cancelled when the time is up, and when the caller says so.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time is up, and the caller did not cancel.</summary>
    public bool IsOver => _countdown.IsOver && !_caller.IsCancellationRequested;

    /// <inheritdoc/>
    public void Dispose()
    {
        _countdown.Dispose();
        _source.Dispose();
    }
}
