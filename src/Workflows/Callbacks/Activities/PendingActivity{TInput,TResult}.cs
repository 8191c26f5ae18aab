using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows;

/// <summary>A task that waits for a worker, and then for its answer.</summary>
internal sealed class PendingActivity<TInput, TResult> : PendingTask<TResult>, IPendingActivity
{
    private readonly ActivityQueue _queue;
    private readonly JsonTypeInfo<TInput> _inputInfo;
    private string? _workerName;
    private bool _isHandedOut;

    public PendingActivity(
        CallbackHub hub, string state, ActivityQueue queue, TInput input, JsonTypeInfo<TInput> inputInfo, JsonTypeInfo<TResult> resultInfo, int? heartbeatSeconds, TimeProvider time)
        : base(hub, state, resultInfo, heartbeatSeconds, time)
    {
        _queue = queue;
        _inputInfo = inputInfo;
        Input = JsonSerializer.Serialize(input, inputInfo);
    }

    public static string TypesOf { get; } = $"input '{typeof(TInput)}' and result '{typeof(TResult)}'";

    public string Types => TypesOf;

    public string Input { get; }

    public LinkedListNode<IPendingActivity>? Place { get; set; }

    protected override string? WorkerName => _workerName;

    /// <summary>The input as a value of the worker's own.</summary>
    public TInput ReadInput() => JsonSerializer.Deserialize(Input, _inputInfo)!;

    public override void StartWaiting()
    {
        // Heartbeats are those of a worker, and begin when there is one.
    }

    public bool TryHandOut(string? workerName)
    {
        lock (Gate)
        {
            if (IsClosed)
            {
                return false;
            }

            _isHandedOut = true;
            _workerName = workerName;
            return true;
        }
    }

    public override bool TryReturn()
    {
        lock (Gate)
        {
            if (IsClosed)
            {
                return false;
            }

            if (!_isHandedOut)
            {
                return true;
            }

            _isHandedOut = false;
            _workerName = null;
        }

        StopHeartbeat();
        _queue.Return(this);
        return true;
    }

    protected override void OnClosed()
    {
        base.OnClosed();
        _queue.Remove(this);
    }
}
