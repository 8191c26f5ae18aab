namespace Workflows.Generated;

/// <summary>Tells of a run's progress, a few times a second and at its end.</summary>
internal sealed class MapProgress
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    private readonly object _gate = new();
    private readonly MapRun _run;
    private readonly Func<MapCounts> _counts;
    private readonly Action<Exception> _fail;
    private readonly ProgressRate _rate = new();
    private readonly long _start;
    private readonly ITimer _timer;
    private volatile bool _isStopped;
    private int _isTicking;

    private MapProgress(MapRun run, Func<MapCounts> counts, Action<Exception> fail)
    {
        (_run, _counts, _fail) = (run, counts, fail);
        _start = run.Time.GetTimestamp();
        _timer = run.Time.CreateTimer(static progress => ((MapProgress)progress!).Tick(), this, Period, Period);
    }

    /// <summary>Begins to tell; null if nobody listens.</summary>
    /// <param name="run">The run.</param>
    /// <param name="counts">Where its items are.</param>
    /// <param name="fail">Ends the run with what a listener threw.</param>
    public static MapProgress? Start(MapRun run, Func<MapCounts> counts, Action<Exception> fail) =>
        run.Options is { Listener: not null } or { Progress: not null } ? new MapProgress(run, counts, fail) : null;

    /// <summary>Says nothing any more, but perhaps for the last time. It does not wait for a listener that is being told: that may wait for the end of the run.</summary>
    public void Stop()
    {
        _timer.Dispose();
        _isStopped = true;
    }

    /// <summary>Says how the run has ended.</summary>
    public void Finish() => Tell(isLast: true);

    private void Tick()
    {
        // A timer does not wait for its own last call.
        if (Interlocked.Exchange(ref _isTicking, 1) != 0)
        {
            return;
        }

        try
        {
            Tell(isLast: false);
        }
        catch (Exception exception)
        {
            _fail(exception);
        }
        finally
        {
            Volatile.Write(ref _isTicking, 0);
        }
    }

    private void Tell(bool isLast)
    {
        MapRunProgress progress;
        lock (_gate)
        {
            if (_isStopped && !isLast)
            {
                return;
            }

            progress = Now(isLast);
            _run.Options!.Progress?.Report(progress);
        }

        // What comes too late is not told: whoever is told of the end is told so under the listener's own lock.
        _run.Observer?.Relay(
            static (listener, told) =>
            {
                if (told.progress.IsLast || !told.run._isStopped)
                {
                    listener.OnMapRunProgress(told.progress);
                }
            },
            (run: this, progress));
    }

    private MapRunProgress Now(bool isLast)
    {
        var counts = _counts();
        var elapsed = _run.Time.GetElapsedTime(_start);
        var done = counts.Succeeded + counts.Failed;
        var rate = _rate.Of(done, elapsed);
        return new MapRunProgress
        {
            Workflow = _run.Workflow,
            State = _run.State,
            MapRunArn = _run.MapRunArn,
            Pending = counts.Total is { } total ? total - done - counts.Running : counts.Pending,
            Running = counts.Running,
            Succeeded = counts.Succeeded,
            Failed = counts.Failed,
            Tolerated = _run.Tolerance.Allowed(counts.Total),
            Total = counts.Total,
            Elapsed = elapsed,
            ItemsPerSecond = rate,
            Remaining = ProgressRate.Remaining(counts, elapsed, rate),
            IsLast = isLast,
        };
    }
}
