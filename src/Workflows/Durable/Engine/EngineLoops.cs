using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

/// <summary>What an engine does all the time: it takes executions that are due, keeps its lease, and recovers those of nodes that are dead.</summary>
/// <param name="engine">The engine.</param>
internal sealed partial class EngineLoops(DurableEngine engine)
{
    private readonly object _gate = new();
    private TaskCompletionSource? _poke;
    private bool _isPoked;
    private DateTimeOffset? _expected;
    private TimeSpan _lookIn;
    private long _lookFrom;
    private ITimer? _claimTimer;
    private Task _claiming = Task.CompletedTask;
    private Task _leasing = Task.CompletedTask;
    private Task _sweeping = Task.CompletedTask;
    private HashSet<long> _strangers = [];
    private long _node;

    /// <summary>The node's id.</summary>
    public long Node => Volatile.Read(ref _node);

    private DurableOptions Options => engine.Options;

    private ExecutionStore Store => engine.Store;

    public async ValueTask OpenAsync(CancellationToken cancellationToken) =>
        Volatile.Write(ref _node, await Store.OpenNodeAsync(Options.NodeName, Options.Lease, cancellationToken).ConfigureAwait(false));

    public void Start()
    {
        _claimTimer = Options.TimeProvider.CreateTimer(static loops => ((EngineLoops)loops!).Poke(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _claiming = ClaimAsync();
        _leasing = LeaseAsync();
        _sweeping = SweepAsync();
    }

    public async ValueTask StopAsync()
    {
        Poke();
        await _claiming.ConfigureAwait(false);
        await _leasing.ConfigureAwait(false);
        await _sweeping.ConfigureAwait(false);
        _claimTimer?.Dispose();
    }

    /// <summary>Something will be due at a moment, perhaps before the next look.</summary>
    public void Expect(DateTimeOffset due)
    {
        lock (_gate)
        {
            if (_expected <= due)
            {
                return;
            }

            _expected = due;
            if (_poke is not null && due - Options.TimeProvider.GetUtcNow() is var left && left < _lookIn - Options.TimeProvider.GetElapsedTime(_lookFrom))
            {
                _claimTimer!.Change(DurableEngine.ForTimer(left), Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Something may be due, or a place may be free.</summary>
    public void Poke()
    {
        TaskCompletionSource? poke;
        lock (_gate)
        {
            _isPoked = true;
            (poke, _poke) = (_poke, null);
        }

        if (poke is not null)
        {
            engine.Schedule(() => poke.TrySetResult());
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything, and is asked again.")]
    private async Task ClaimAsync()
    {
        var trouble = TimeSpan.Zero;
        while (!engine.Cancellation.IsCancellationRequested)
        {
            lock (_gate)
            {
                _isPoked = false;
                _expected = null;
            }

            try
            {
                var next = engine.FreeSlots is > 0 and var free ? await ClaimAsync(free).ConfigureAwait(false) : Options.PollInterval;
                trouble = TimeSpan.Zero;
                await NextAsync(next).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                if (engine.Cancellation.IsCancellationRequested)
                {
                    return;
                }

                engine.Trouble("Executions could not be taken.", exception);
                trouble = DurableEngine.Longer(trouble);
                await engine.Delay(trouble).ConfigureAwait(false);
                await TakeOwnedAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Takes what is due.</summary>
    /// <returns>When to look again.</returns>
    private async ValueTask<TimeSpan> ClaimAsync(int free)
    {
        var takesSuspects = TakesSuspects();
        var claimed = await Store.ClaimAsync(new ClaimRequest(Node, engine.Machines, free) { TakesSuspects = takesSuspects }, engine.Cancellation).ConfigureAwait(false);
        if (claimed.Executions.Count > 0)
        {
            var lag = Options.TimeProvider.GetUtcNow() - claimed.DueSince ?? TimeSpan.Zero;
            Options.Listener?.OnClaimed(claimed.Executions.Count, lag > TimeSpan.Zero ? lag : TimeSpan.Zero);
        }

        if (await TakeSuspectAsync(takesSuspects, claimed).ConfigureAwait(false))
        {
            return TimeSpan.Zero;
        }

        foreach (var execution in claimed.Executions)
        {
            engine.Run(execution);
        }

        if (claimed.Executions.Count >= free)
        {
            // There may be more. A place that becomes free tells, unless one has before the last was filled.
            return engine.FreeSlots > 0 ? TimeSpan.Zero : Options.PollInterval;
        }

        var left = claimed.NextDue - Options.TimeProvider.GetUtcNow();
        return left is null || left > Options.PollInterval ? Options.PollInterval : left <= TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : DurableEngine.ForTimer(left.Value);
    }

    /// <summary>
    /// After a claim whose answer was lost: it may have succeeded. What is owned and not run is taken when it is found for the second time: the first time it may be starting, or have ended
    /// just now.
    /// </summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything, and is asked again.")]
    private async ValueTask TakeOwnedAsync()
    {
        try
        {
            var owned = await Store.OwnedAsync(Node, engine.Cancellation).ConfigureAwait(false);
            var unknown = owned.Where(execution => !engine.Runs(execution) && execution != _held).ToHashSet();
            foreach (var execution in unknown.Where(_strangers.Contains))
            {
                await engine.ReloadAsync(execution).ConfigureAwait(false);
            }

            _strangers = unknown;
        }
        catch (Exception exception)
        {
            if (!engine.Cancellation.IsCancellationRequested)
            {
                engine.Trouble("The process does not know what it owns.", exception);
            }
        }
    }

    private async ValueTask NextAsync(TimeSpan delay)
    {
        Task poked;
        lock (_gate)
        {
            if (_isPoked || engine.Cancellation.IsCancellationRequested)
            {
                return;
            }

            _poke = new TaskCompletionSource();
            poked = _poke.Task;
            (_lookIn, _lookFrom) = (delay, Options.TimeProvider.GetTimestamp());
            var expected = _expected - Options.TimeProvider.GetUtcNow();
            _claimTimer!.Change(expected < delay ? DurableEngine.ForTimer(expected.Value) : delay, Timeout.InfiniteTimeSpan);
        }

        await poked.ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything, and is asked again.")]
    private async Task LeaseAsync()
    {
        while (!engine.Cancellation.IsCancellationRequested)
        {
            await engine.Delay(Options.Lease / 3).ConfigureAwait(false);
            try
            {
                if (engine.Cancellation.IsCancellationRequested)
                {
                    return;
                }

                if (!await Store.RenewNodeAsync(Node, Options.Lease, engine.Cancellation).ConfigureAwait(false))
                {
                    // Others have taken what it owned; its commits are refused from then on.
                    await OpenAsync(engine.Cancellation).ConfigureAwait(false);
                }

                while (await Store.RecoverAsync(500, engine.Cancellation).ConfigureAwait(false) == 500)
                {
                }

                await TakeOwnedAsync().ConfigureAwait(false);
                engine.LookAgain();
            }
            catch (Exception exception)
            {
                if (!engine.Cancellation.IsCancellationRequested)
                {
                    engine.Trouble("The process could not renew its lease.", exception);
                }
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything, and is asked again.")]
    private async Task SweepAsync()
    {
        const int AtOnce = 500;
        while (!engine.Cancellation.IsCancellationRequested)
        {
            await engine.Delay(TimeSpan.FromMinutes(10)).ConfigureAwait(false);
            try
            {
                while (!engine.Cancellation.IsCancellationRequested)
                {
                    var now = Options.TimeProvider.GetUtcNow();
                    if (await Store.SweepAsync(now - Options.HistoryRetention, now - Options.ExecutionRetention, AtOnce, engine.Cancellation).ConfigureAwait(false) < AtOnce)
                    {
                        break;
                    }
                }
            }
            catch (Exception exception)
            {
                if (!engine.Cancellation.IsCancellationRequested)
                {
                    engine.Trouble("What is old could not be forgotten.", exception);
                }
            }
        }
    }
}
