namespace Workflows.Durable;

/// <summary>What an execution has to look at next. One takes, anybody puts.</summary>
/// <param name="schedule">Where the taker goes on.</param>
internal sealed class Mailbox(Action<Action> schedule)
{
    private readonly object _gate = new();
    private readonly Queue<Letter> _letters = [];
    private TaskCompletionSource? _taker;
    private bool _isClosed;

    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _letters.Count == 0;
            }
        }
    }

    /// <summary>Puts something.</summary>
    /// <returns>False if nobody takes anything any longer.</returns>
    public bool Put(Letter letter)
    {
        TaskCompletionSource? taker;
        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }

            _letters.Enqueue(letter);
            (taker, _taker) = (_taker, null);
        }

        if (taker is not null)
        {
            schedule(taker.SetResult);
        }

        return true;
    }

    /// <summary>Takes nothing any longer.</summary>
    /// <returns>What is left.</returns>
    public Letter[] Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Letter[] left = [.. _letters];
            _letters.Clear();
            return left;
        }
    }

    public bool TryTake(out Letter letter)
    {
        lock (_gate)
        {
            return _letters.TryDequeue(out letter);
        }
    }

    /// <summary>Waits until there is something.</summary>
    public Task WaitAsync()
    {
        lock (_gate)
        {
            if (_letters.Count > 0)
            {
                return Task.CompletedTask;
            }

            _taker = new TaskCompletionSource();
            return _taker.Task;
        }
    }
}
