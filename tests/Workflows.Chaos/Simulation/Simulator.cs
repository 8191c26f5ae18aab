namespace Workflows.Chaos.Simulation;

/// <summary>The scheduler of a simulation: one thread, one clock, and a seed that decides what is first of all that could be next.</summary>
internal sealed class Simulator
{
    // Some hundred times as many as most have.
    private const long MostSteps = 2_000_000;

    private readonly PriorityQueue<(ISimulatedProcess? Process, Action Action), (long Ticks, int Tie, long Number)> _planned = new();
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private long _number;
    private ulong _digest = 14695981039346656037;

    public Simulator(int seed, bool isTraced)
    {
        Random = new Random(seed);
        Trace = new Trace(Time, isTraced);
    }

    public SimulatedTime Time { get; } = new();

    public Random Random { get; }

    public Trace Trace { get; }

    /// <summary>Whether what is planned for the same moment happens in the order in which it was planned, rather than in one that the seed decides.</summary>
    public bool KeepsOrder { get; init; }

    public long Steps { get; private set; }

    /// <summary>A hash of the order and the times of all that has happened: two runs of a seed have the same.</summary>
    public ulong Digest => _digest;

    /// <summary>What went wrong with the simulation itself: an exception that nobody has caught, a thread that is not its own.</summary>
    public List<string> Escapes { get; } = [];

    /// <summary>When the next thing happens; null if nothing is planned.</summary>
    public long? Next => _planned.TryPeek(out _, out var priority) ? Math.Max(priority.Ticks, Time.Ticks) : null;

    /// <summary>Plans something. Of what is planned for the same moment, the seed decides the order, unless it is kept.</summary>
    public void After(TimeSpan delay, ISimulatedProcess? process, Action action)
    {
        CheckThread();
        _planned.Enqueue((process, action), (Time.Ticks + Math.Max(0, delay.Ticks), KeepsOrder ? 0 : Random.Next(), ++_number));
    }

    /// <summary>Does what is next; false if nothing is.</summary>
    public bool Step()
    {
        if (!_planned.TryDequeue(out var next, out var priority))
        {
            return false;
        }

        Time.Ticks = Math.Max(Time.Ticks, priority.Ticks);
        if (next.Process is { IsAlive: false })
        {
            return true;
        }

        if (next.Process is { } process && process.PausedUntil > Time.Ticks)
        {
            _planned.Enqueue(next, (process.PausedUntil, priority.Tie, priority.Number));
            return true;
        }

        Steps++;
        Mix((ulong)Time.Ticks);
        Mix((ulong)priority.Tie);
        try
        {
            next.Action();
        }
        catch (Exception exception)
        {
            Escapes.Add($"An exception came out of a callback: {exception}");
        }

        return true;
    }

    public void Run(Func<bool> isDone)
    {
        while (!isDone() && Step())
        {
            if (Steps > MostSteps)
            {
                Escapes.Add($"It goes on and on: {Steps} steps until {Time.GetUtcNow():O}.");
                return;
            }
        }
    }

    /// <summary>Waits; for ever if the process ends before.</summary>
    public Task Delay(TimeSpan delay, ISimulatedProcess? process = null)
    {
        var done = new TaskCompletionSource();
        After(delay, process, done.SetResult);
        return done.Task;
    }

    /// <summary>What a task gives; nothing if it takes longer than somebody waits, who then does not know what came of it.</summary>
    public Task<bool> Within(TimeSpan limit, Task task)
    {
        var done = new TaskCompletionSource<bool>();
        After(limit, null, () => done.TrySetResult(false));
        _ = task.ContinueWith(_ => done.TrySetResult(true), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return done.Task;
    }

    public void CheckThread()
    {
        if (Environment.CurrentManagedThreadId != _thread)
        {
            lock (Escapes)
            {
                Escapes.Add($"Something ran on a thread of the pool: {Environment.StackTrace}");
            }

            throw new InvalidOperationException($"The simulation has one thread. {Environment.StackTrace}");
        }
    }

    // FNV-1a, eight bytes at once.
    private void Mix(ulong value) => _digest = (_digest ^ value) * 1099511628211;

    public bool Chance(double probability) => probability > 0 && Random.NextDouble() < probability;

    public TimeSpan Between(double fromSeconds, double toSeconds) => TimeSpan.FromSeconds(fromSeconds + (Random.NextDouble() * (toSeconds - fromSeconds)));
}
