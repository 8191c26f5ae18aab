using System.Threading.Tasks.Sources;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Writing;

/// <summary>Something that is to be written, with an answer. It is its own task: one allocation for each write.</summary>
/// <param name="body">What is done.</param>
/// <param name="argument">With what.</param>
internal sealed class WriteOperation<TArgument, TResult>(Func<Session, TArgument, TResult> body, TArgument argument) : WriteOperation, IValueTaskSource<TResult>
{
    // Whoever waits goes on in the pool: the writer has the next transaction to write.
    private ManualResetValueTaskSourceCore<TResult> _source = new() { RunContinuationsAsynchronously = true };
    private TResult _result = default!;

    public ValueTask<TResult> Task => new(this, _source.Version);

    public override void Run(Session session) => _result = body(session, argument);

    public TResult GetResult(short token) => _source.GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => _source.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => _source.OnCompleted(continuation, state, token, flags);

    protected override void SetResult() => _source.SetResult(_result);

    protected override void SetException(Exception exception) => _source.SetException(exception);
}
