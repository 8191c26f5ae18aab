namespace Workflows.Durable;

/// <summary>Executions in the memory of a process: for tests, and for what may be lost with it. Several engines may share it. It is also what other stores are compared with.</summary>
/// <remarks>Everything happens at once, under one lock; calls never wait.</remarks>
public sealed partial class MemoryStore : ExecutionStore
{
    private readonly object _gate = new();
    private readonly TimeProvider _time;
    private readonly Dictionary<long, MemoryExecution> _executions = [];
    private readonly Dictionary<(string Machine, string Name), MemoryExecution> _names = [];
    private readonly SortedSet<(DateTimeOffset Due, long Id)> _ready = [];
    private readonly List<long> _nudged = [];
    private long _lastExecution;
    private bool _isDue;

    /// <summary>Creates an empty store.</summary>
    /// <param name="time">The clock that due times and leases are compared with; null for <see cref="TimeProvider.System"/>.</param>
    public MemoryStore(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    /// <summary>Rules that a test takes away, to see that it notices.</summary>
    internal StoreGuards Guards { get; init; } = StoreGuards.All;

    /// <summary>Called between two transactions where a rule is taken away that makes one of them; a test throws there.</summary>
    internal Action? BetweenTransactions { get; set; }

    private DateTimeOffset Now => _time.GetUtcNow();

    private bool Keeps(StoreGuards guard) => (Guards & guard) != 0;

    /// <summary>Does something with the lock held, and raises afterwards what it has to raise.</summary>
    private ValueTask<T> Do<T>(Func<T> what, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<T>(cancellationToken);
        }

        bool isDue;
        long[] nudged;
        T result;
        try
        {
            lock (_gate)
            {
                _nudged.Clear();
                _isDue = false;
                result = what();
                (isDue, nudged) = (_isDue, [.. _nudged]);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return ValueTask.FromException<T>(exception);
        }

        if (isDue)
        {
            OnDue();
        }

        foreach (var execution in nudged)
        {
            OnNudged(execution);
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>Puts an execution where it belongs among those that are to be claimed. To be called after every change of its status, owner, due time or strandedness.</summary>
    private void Place(MemoryExecution row)
    {
        if (row.Ready is { } was)
        {
            _ready.Remove((was, row.Id));
        }

        row.Ready = row is { IsOpen: true, Owner: null } && (!row.IsStranded || row.Stop is not null) ? row.Due : null;
        if (row.Ready is { } due)
        {
            _ready.Add((due, row.Id));
            _isDue |= due <= Now;
        }
    }

    /// <summary>An outsider's write: one more in the inbox, due now, and whoever owns it is told.</summary>
    private void Nudge(MemoryExecution row)
    {
        row.Inbox = Keeps(StoreGuards.CountsInbox) ? row.Inbox + 1 : 1;
        row.Due = Now;
        Place(row);
        if (row.Owner is not null)
        {
            _nudged.Add(row.Id);
        }
    }

    private void GiveTo(MemoryExecution row, long? owner)
    {
        if (row.Owner is { } former && _nodes.TryGetValue(former, out var loser))
        {
            loser.Owned.Remove(row.Id);
        }

        // A node that is gone cannot own: nobody would ever take it back.
        row.Owner = owner is { } id && _nodes.ContainsKey(id) ? id : null;
        if (row.Owner is { } latter)
        {
            _nodes[latter].Owned.Add(row.Id);
        }
    }
}
