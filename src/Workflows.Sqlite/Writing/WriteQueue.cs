using Workflows.Durable;

namespace Workflows.Sqlite.Writing;

/// <summary>What waits for the writer. It takes all that is there at once: what came during the last transaction is the next.</summary>
/// <param name="most">How many may wait.</param>
internal sealed class WriteQueue(int most)
{
    private readonly object _gate = new();
    private List<WriteOperation> _waiting = [];
    private bool _isWriterIdle;
    private bool _isClosed;

    /// <summary>Adds one.</summary>
    /// <param name="operation">What is to be written.</param>
    /// <param name="isBounded">Whether it is refused where too many wait. Those of owners are not: there are no more of them than executions run.</param>
    public void Add(WriteOperation operation, bool isBounded)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(SqliteStore));
            if (isBounded && _waiting.Count >= most)
            {
                throw new ThrottlingException($"{_waiting.Count} writes wait for the disk already. Try again after a while.");
            }

            _waiting.Add(operation);
            Wake();
        }
    }

    /// <summary>Takes all; an empty list when the time is over, null when the queue is closed and empty.</summary>
    public List<WriteOperation>? TakeAll(List<WriteOperation> emptied, TimeSpan timeout)
    {
        lock (_gate)
        {
            if (_waiting.Count == 0 && !_isClosed)
            {
                _isWriterIdle = true;
                Monitor.Wait(_gate, timeout);
                _isWriterIdle = false;
            }

            if (_waiting.Count == 0)
            {
                return _isClosed ? null : emptied;
            }

            (var taken, _waiting) = (_waiting, emptied);
            return taken;
        }
    }

    /// <summary>Lets the writer look whether it has something else to do.</summary>
    public void Poke()
    {
        lock (_gate)
        {
            Wake();
        }
    }

    /// <summary>Takes no more; what is there is still written.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.Pulse(_gate);
        }
    }

    public bool IsClosed
    {
        get
        {
            lock (_gate)
            {
                return _isClosed;
            }
        }
    }

    private void Wake()
    {
        if (_isWriterIdle)
        {
            Monitor.Pulse(_gate);
        }
    }
}
