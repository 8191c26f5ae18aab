using Workflows.Chaos.Simulation;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>A process with an engine, from its start to its end.</summary>
internal sealed class EngineProcess : ISimulatedProcess
{
    // Everything is looked at in the end, also after a year.
    private static readonly TimeSpan Retention = TimeSpan.FromDays(3_650);

    private readonly ScenarioRun _run;
    private readonly CrashStore _store;
    private readonly List<Action> _mourners = [];

    public EngineProcess(ScenarioRun run, string name)
    {
        (_run, Name) = (run, name);
        var time = new ProcessTime(run.Simulator, this);
        _store = new CrashStore(run, this);
        Engine = new DurableEngine(_store, run.Deployment(new ScriptedWork(run, this)), new DurableOptions
        {
            TimeProvider = time,
            NodeName = name,
            PollInterval = run.Scenario.Poll,
            Lease = run.Scenario.Lease,
            MaxConcurrentExecutions = run.Scenario.Places,
            MaxStrikes = run.Scenario.MaxStrikes,
            HistoryRetention = Retention,
            ExecutionRetention = Retention,
            Run = new RunOptions { TimeProvider = time, MaxDegreeOfParallelism = 1 },
            Scheduler = action => run.Simulator.After(TimeSpan.Zero, this, action),
            Random = run.Simulator.Random.NextBytes,
            Guards = run.Rules.Engine,
            Listener = new ProcessListener(run, name),
        });
    }

    public string Name { get; }

    public DurableEngine Engine { get; }

    public bool IsAlive { get; private set; } = true;

    public long PausedUntil => 0;

    /// <summary>Whether clients may call it: it has started, and does not stop yet.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Has something done when the process ends, or soon if it has.</summary>
    public void WhenDead(Action action)
    {
        _mourners.Add(action);
        if (!IsAlive)
        {
            _run.Simulator.After(TimeSpan.Zero, null, action);
        }
    }

    public async void Start()
    {
        try
        {
            await Engine.StartAsync();
            IsReady = IsAlive;
        }
        catch (IOException)
        {
            // As a host does that cannot start. Another is tried.
            _run.Kill(this);
        }
        catch (Exception exception)
        {
            _run.Violate($"An engine did not start: {exception}");
        }
    }

    /// <summary>Ends as a process does that is asked to. It may be killed meanwhile.</summary>
    public async Task StopAsync()
    {
        IsReady = false;
        await Engine.StopAsync();
    }

    /// <summary>Is no more: nothing that it had begun goes on.</summary>
    public void End()
    {
        IsAlive = IsReady = false;
        _store.Leave();
        _mourners.ForEach(mourner => _run.Simulator.After(TimeSpan.Zero, null, mourner));
    }
}
