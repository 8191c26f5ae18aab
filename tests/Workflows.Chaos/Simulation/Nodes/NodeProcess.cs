using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>A process with an engine, from its start to its end.</summary>
internal sealed class NodeProcess : ISimulatedProcess
{
    // The judge wants to see everything, also after a year.
    private static readonly TimeSpan Retention = TimeSpan.FromDays(3_650);

    private readonly SimulatedRun _run;

    public NodeProcess(SimulatedRun run, string name)
    {
        (_run, Name) = (run, name);
        Time = new ProcessTime(run.Simulator, this);
        Store = new ChaosStore(run.Simulator, run.Store, this, name, () => run.StoreFaults, run.Line);
        Engine = new DurableEngine(Store, SubjectTable.Workflows(new NodeWork(run, this)), new DurableOptions
        {
            TimeProvider = Time,
            NodeName = name,
            PollInterval = TimeSpan.FromSeconds(5),
            HistoryRetention = Retention,
            ExecutionRetention = Retention,
            MaxConcurrentExecutions = run.MaxConcurrentExecutions,
            Run = new RunOptions { TimeProvider = Time, MaxDegreeOfParallelism = 1 },
            Scheduler = action => run.Simulator.After(TimeSpan.Zero, this, action),
            Random = run.Simulator.Random.NextBytes,
            Guards = run.EngineGuards,
            Listener = new NodeListener(run, name),
        });
    }

    public string Name { get; }

    public ProcessTime Time { get; }

    public ChaosStore Store { get; }

    public DurableEngine Engine { get; }

    public bool IsAlive { get; private set; } = true;

    public long PausedUntil { get; private set; }

    /// <summary>Whether clients may call it: it has started, and does not stop yet.</summary>
    public bool IsReady { get; private set; }

    public async void Start()
    {
        try
        {
            await Engine.StartAsync();
            IsReady = IsAlive;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            Kill();
        }
        catch (Exception exception)
        {
            _run.Simulator.Escapes.Add($"An engine did not start: {exception}");
            Kill();
        }
    }

    /// <summary>Ends at once: nothing that it had begun goes on.</summary>
    public void Kill()
    {
        _run.Simulator.Trace.Add($"{Name} is killed");
        IsAlive = IsReady = false;
        Store.Leave();
    }

    public void Pause(TimeSpan time)
    {
        _run.Simulator.Trace.Add($"{Name} stands still for {time}");
        PausedUntil = _run.Simulator.Time.Ticks + time.Ticks;
    }

    /// <summary>Ends as a process does that is asked to.</summary>
    public async Task StopAsync()
    {
        _run.Simulator.Trace.Add($"{Name} stops");
        IsReady = false;
        try
        {
            await Engine.StopAsync();
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            _run.Simulator.Trace.Add($"{Name} did not stop in order: {exception.Message}");
        }

        if (IsAlive)
        {
            Kill();
        }
    }
}
