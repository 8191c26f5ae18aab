using System.Text.Json.Serialization.Metadata;
using Workflows.Generated;

namespace Workflows;

/// <summary>A task that waits for an answer of a type.</summary>
internal class PendingTask<T>(CallbackHub hub, string state, JsonTypeInfo<T> result, int? heartbeatSeconds, TimeProvider time)
    : PendingTask(hub, state, heartbeatSeconds, time)
{
    // Whoever answers must not find itself running the workflow, unless it asked for that: it might hold a lock that the workflow waits for.
    private readonly TaskCompletionSource<Answer<T>> _answer = new(hub.Continuations);

    private CancellationTokenSource? _closed;

    public Task<Answer<T>> Answer => _answer.Task;

    /// <summary>Cancelled, on a thread of the pool, when it is closed.</summary>
    public CancellationToken Closed => LazyInitializer.EnsureInitialized(ref _closed, CreateClosed).Token;

    public override bool TrySucceed(string output) => TryEnd(new Answer<T>(TaskOutput.Read(output, result)));

    public override bool TrySucceed<TOutput>(TOutput output) => output is T or null && typeof(TOutput) == typeof(T)
        ? TrySucceed(TaskOutput.Write((T)(object?)output!, result))
        : throw new InvalidOutputException($"State '{State}' takes a '{typeof(T)}', but the output is a '{typeof(TOutput)}'.");

    public override bool TryFail(Exception failure) => TryEnd(new Answer<T>(default, failure));

    protected override void Fail(Exception failure) => _answer.SetResult(new Answer<T>(default, failure));

    private CancellationTokenSource CreateClosed()
    {
        var source = new CancellationTokenSource();
        AbandonedWork.Forget(_answer.Task.ContinueWith(static (_, closed) => ((CancellationTokenSource)closed!).Cancel(), source, TaskScheduler.Default));
        return source;
    }

    private bool TryEnd(Answer<T> answer)
    {
        if (!TryClose())
        {
            return false;
        }

        _answer.SetResult(answer);
        return true;
    }
}
