namespace Workflows.Generated;

internal sealed partial class ChildExecutions<TContext, TInput, TOutput>
{
    private const int ChunkOfChildren = 64;
    private const int ChunkOfItems = 4096;

    private readonly object _gate = new();
    private readonly Queue<SourceItem<TInput>> _window = new();
    private readonly List<SourceItem<TInput>> _chunk = [];
    private readonly Stack<TaskCompletionSource> _parked = new();
    private readonly Dictionary<long, Child<TInput>> _started = [];
    private long _index;
    private int _running;
    private long _itemsInWindow;
    private long _itemsRunning;
    private long _succeeded;
    private long _failed;
    private bool _isReading;
    private bool _isRead;
    private volatile bool _isOver;
    private Exception? _failure;
    private Exception? _firstFailure;

    private enum Step
    {
        Start,
        Read,
        Wait,
        Leave,
    }

    private bool IsOver => _isOver;

    private long? Total => _isRead ? _succeeded + _failed + _itemsRunning + _itemsInWindow : items.Total;

    /// <summary>What a worker does next.</summary>
    private Step Next(out Child<TInput> child, out TaskCompletionSource? parked)
    {
        child = default;
        parked = null;
        lock (_gate)
        {
            if (_isOver || (_isRead && _window.Count == 0))
            {
                return Step.Leave;
            }

            // Others start what is left in the window meanwhile; alone, a worker reads only when nothing is left.
            if (!_isReading && !_isRead && (_window.Count == 0 || (run.Workers > 1 && _window.Count <= ChunkOfChildren / 2)))
            {
                _isReading = true;
                return Step.Read;
            }

            if (_window.Count == 0 || _running >= run.MaxConcurrency)
            {
                parked = new TaskCompletionSource(run.IsOnOneThread ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously);
                _parked.Push(parked);
                return Step.Wait;
            }

            child = new Child<TInput>(_index++, _window.Dequeue(), results.NeedsInputs ? run.Time.GetUtcNow() : default);
            _running++;
            _itemsInWindow -= child.Item.Count;
            _itemsRunning += child.Item.Count;
            if (results.NeedsInputs)
            {
                _started.Add(child.Index, child);
            }

            return Step.Start;
        }
    }

    private async ValueTask ReadAsync()
    {
        var isAtEnd = false;
        try
        {
            for (var count = 0; !isAtEnd && !ReadChunk(ref count);)
            {
                isAtEnd = !await items.FillAsync(_source.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            End(exception as MapRunFailedException ?? (exception is EvaluationException evaluation
                ? run.OfEvaluation(evaluation.InnerException!)
                : new MapRunFailedException(Errors.ItemReaderFailed, exception.Message, exception)));
        }

        await AddChunk(isAtEnd).ConfigureAwait(false);
    }

    // True if there is something to start, or no need to read on.
    private bool ReadChunk(ref int count)
    {
        while (_chunk.Count < ChunkOfChildren && count < ChunkOfItems && !_isOver && items.TryRead(out var item))
        {
            count += item.Count;
            _chunk.Add(item);
        }

        return _chunk.Count > 0 || _isOver;
    }

    private ValueTask AddChunk(bool isAtEnd)
    {
        TaskCompletionSource[] awake;
        bool isEnd;
        bool isExceeded;
        lock (_gate)
        {
            foreach (var item in _chunk)
            {
                _window.Enqueue(item);
                _itemsInWindow += item.Count;
            }

            _chunk.Clear();
            _isReading = false;
            _isRead = isAtEnd;
            if (_isOver)
            {
                return items.DisposeAsync();
            }

            isEnd = isAtEnd && _running == 0 && _window.Count == 0;
            isExceeded = isAtEnd && run.Tolerance.IsExceeded(_failed, Total);
            awake = [.. _parked];
            _parked.Clear();
        }

        if (isExceeded)
        {
            EndTooManyFailed();
        }
        else if (isEnd)
        {
            End(failure: null);
        }

        Array.ForEach(awake, static parked => parked.TrySetResult());
        return default;
    }

    /// <summary>Counts a child that has ended.</summary>
    private void Complete(in Child<TInput> child, Exception? failure)
    {
        TaskCompletionSource? awake = null;
        bool isExceeded;
        bool isEnd;
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _running--;
            _itemsRunning -= child.Item.Count;
            if (results.NeedsInputs)
            {
                _started.Remove(child.Index);
            }

            _succeeded += failure is null ? child.Item.Count : 0;
            _failed += failure is null ? 0 : child.Item.Count;
            _firstFailure ??= failure;
            isEnd = _isRead && _running == 0 && _window.Count == 0;

            // The last child may end before the worker that has read the last item comes to look.
            isExceeded = (failure is not null || isEnd) && run.Tolerance.IsExceeded(_failed, Total ?? items.AtMost);
            if (!isEnd && !isExceeded)
            {
                _parked.TryPop(out awake);
            }
        }

        if (isExceeded)
        {
            EndTooManyFailed();
        }
        else if (isEnd)
        {
            End(failure: null);
        }

        awake?.TrySetResult();
    }

    private void EndTooManyFailed() =>
        End(new MapRunFailedException(Errors.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded", _firstFailure));

    /// <summary>Ends the run. Children that run hear of it before anybody goes on without them, and nobody waits for one that does not listen.</summary>
    private void End(Exception? failure)
    {
        TaskCompletionSource[] awake;
        bool isReading;
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isOver = true;
            _failure = failure;
            isReading = _isReading;
            awake = [.. _parked];
            _parked.Clear();
        }

        if (failure is not null)
        {
            CancelChildren();
        }

        if (!isReading)
        {
            // A source is closed by who reads it, if somebody does.
            _ = items.DisposeAsync();
        }

        Array.ForEach(awake, static parked => parked.TrySetResult());
        _end.TrySetResult();
    }

    private void CancelChildren()
    {
        if (!run.IsOnOneThread)
        {
            // What is registered on the token runs elsewhere: of ten thousand siblings each takes its time.
            AbandonedWork.Forget(_source.CancelAsync());
            return;
        }

        try
        {
            _source.Cancel();
        }
        catch (AggregateException)
        {
            // What somebody registered on the token threw. The run is over all the same.
        }
    }

    /// <summary>What has not come to its end when the run has.</summary>
    private UnfinishedChildren<TInput> Unfinished()
    {
        lock (_gate)
        {
            return new UnfinishedChildren<TInput>([.. _started.Values.OrderBy(static child => child.Index)], [.. _window]);
        }
    }

    private MapCounts Snapshot()
    {
        lock (_gate)
        {
            return new MapCounts(_itemsInWindow, _itemsRunning, _succeeded, _failed, Total, items.Fraction);
        }
    }
}
