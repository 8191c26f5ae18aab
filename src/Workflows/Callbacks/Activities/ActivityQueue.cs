namespace Workflows;

/// <summary>The tasks of one activity, and the workers that wait for one: each in the order in which they came.</summary>
/// <remarks>A task's own lock may be taken inside of the queue's, never the other way round; no lock is held while a clock is asked for a timer.</remarks>
internal sealed class ActivityQueue(TimeProvider time, TaskCreationOptions continuations)
{
    // GetActivityTask: "The maximum time the service will hold on to the request before responding is 60 seconds."
    private static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(60);

    private readonly object _gate = new();
    private readonly LinkedList<IPendingActivity> _tasks = [];
    private readonly LinkedList<ActivityPoll> _polls = [];

    /// <summary>Adds a task, unless it is closed already.</summary>
    public void Add(IPendingActivity task) => Add(task, static (tasks, added) => tasks.AddLast(added));

    /// <summary>Adds a task that had its turn before.</summary>
    public void Return(IPendingActivity task) => Add(task, static (tasks, added) => tasks.AddFirst(added));

    /// <summary>Takes a task out that is closed, if it is in.</summary>
    public void Remove(IPendingActivity task)
    {
        lock (_gate)
        {
            if (task.Place is { } place)
            {
                _tasks.Remove(place);
                task.Place = null;
            }
        }
    }

    /// <summary>Gives the next task, or null if there is none for too long.</summary>
    public async Task<IPendingActivity?> TakeAsync(string? workerName, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var poll = new ActivityPoll(workerName, continuations);
        if (TakeOrWait(poll) is { } task)
        {
            task.StartHeartbeat();
            return task;
        }

        using var timer = time.CreateTimer(_ => End(poll), state: null, LongestPoll, Timeout.InfiniteTimeSpan);
        using var registration = cancellationToken.UnsafeRegister(_ => Cancel(poll, cancellationToken), state: null);
        return await poll.Result.ConfigureAwait(false);
    }

    private IPendingActivity? TakeOrWait(ActivityPoll poll)
    {
        lock (_gate)
        {
            while (_tasks.First is { Value: var task })
            {
                _tasks.RemoveFirst();
                task.Place = null;
                if (task.TryHandOut(poll.WorkerName))
                {
                    return task;
                }
            }

            _polls.AddLast(poll);
            return null;
        }
    }

    private void Add(IPendingActivity task, Func<LinkedList<IPendingActivity>, IPendingActivity, LinkedListNode<IPendingActivity>> add)
    {
        ActivityPoll? poll;
        lock (_gate)
        {
            poll = _polls.First?.Value;
            if (poll is null)
            {
                // One that is being closed at this moment is taken out when it is; one that was closed before is not.
                task.Place = task.IsClosed ? null : add(_tasks, task);
                return;
            }

            if (!task.TryHandOut(poll.WorkerName))
            {
                return;
            }

            _polls.RemoveFirst();
        }

        task.StartHeartbeat();
        poll.End(task);
    }

    private void End(ActivityPoll poll)
    {
        if (TryRemove(poll))
        {
            poll.End(task: null);
        }
    }

    private void Cancel(ActivityPoll poll, CancellationToken cancellationToken)
    {
        if (TryRemove(poll))
        {
            poll.Cancel(cancellationToken);
        }
    }

    private bool TryRemove(ActivityPoll poll)
    {
        lock (_gate)
        {
            return _polls.Remove(poll);
        }
    }
}
