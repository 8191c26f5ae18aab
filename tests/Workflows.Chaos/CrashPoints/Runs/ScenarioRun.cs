using System.Globalization;
using Workflows.Chaos.Simulation;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>A scenario from its beginning to its end, on one thread and in its own time, with one fault at most.</summary>
internal sealed class ScenarioRun : IDisposable
{
    private static readonly TimeSpan Revival = TimeSpan.FromSeconds(0.5);

    private readonly CrashPoint? _point;
    private readonly HashSet<(string, string, DateTimeOffset, int)> _bodies = [];
    private readonly List<string> _violations = [];
    private EngineProcess? _process;
    private DateTimeOffset _awayUntil;
    private int _processes;
    private bool _isOver;

    public ScenarioRun(Scenario scenario, StoreKind kind, Rules rules, CrashPoint? point = null, bool isTraced = false)
    {
        (Scenario, Rules, Deployment, _point) = (scenario, rules, scenario.Deployment, point);
        Simulator = new Simulator(seed: 1, isTraced) { KeepsOrder = true };
        Home = StoreHome.Of(kind, Simulator.Time, rules);
        Tokens = new TokenDesk(this);
        Client = new Client(this);
    }

    public Scenario Scenario { get; }

    public Rules Rules { get; }

    public Simulator Simulator { get; }

    public StoreHome Home { get; }

    public TokenDesk Tokens { get; }

    public Client Client { get; }

    /// <summary>The workflows that the next process has.</summary>
    public Deployment Deployment { get; private set; }

    /// <summary>Whether what was broken works from now on.</summary>
    public bool IsRepaired { get; set; }

    /// <summary>The calls of the store by engines and clients.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>How many bodies of tasks have begun, each try counted once.</summary>
    public int Bodies => _bodies.Count;

    /// <summary>How many bodies ran again for the same try.</summary>
    public int Reruns { get; private set; }

    /// <summary>Runs it.</summary>
    /// <returns>What came of it.</returns>
    public RunResult Run()
    {
        Begin();
        Play();
        Simulator.Run(() => _isOver || _violations.Count > 0 || Simulator.Escapes.Count > 0 || Simulator.Time.Elapsed > Scenario.Longest);
        _violations.AddRange(Simulator.Escapes);
        var faults = ExecutionCheck.RunAsync(Home.Store).AsTask().GetAwaiter().GetResult();
        _violations.AddRange(faults.Select(static fault => $"{fault.Name}: {fault.Description}"));
        return new RunResult(Calls, Outcome.Of(Home.Store), _isOver, _violations, Reruns);
    }

    public void Dispose() => Home.Dispose();

    /// <summary>Something that must not be.</summary>
    public void Violate(string what) => _violations.Add(what);

    /// <summary>A call of the store.</summary>
    /// <returns>What happens at it; null for nothing.</returns>
    public Way? Count(string call)
    {
        Calls.Add(call);
        return _point?.Call == Calls.Count ? _point.Way : null;
    }

    /// <summary>A body of a task begins.</summary>
    public void Began(string state, WorkflowContext context)
    {
        Simulator.Trace.Add($"does {state} of {context.Execution.Name}");
        Reruns += _bodies.Add((context.Execution.Name, state, context.State.EnteredTime, context.State.RetryCount)) ? 0 : 1;
    }

    /// <summary>Ends a process at once. Another starts soon.</summary>
    public void Kill(EngineProcess process)
    {
        if (process.IsAlive)
        {
            process.End();
            Home.Crash();
            Revive();
        }
    }

    /// <summary>Ends the process in order; another starts, perhaps with other workflows, and perhaps much later.</summary>
    public async Task RestartAsync(Deployment? deployment = null, TimeSpan away = default)
    {
        var process = await ReadyAsync();
        (Deployment, _awayUntil) = (deployment ?? Deployment, Simulator.Time.GetUtcNow() + away);
        Stop(process);
        await UntilAsync(() => !process.IsAlive);
        await Simulator.Delay(_awayUntil - Simulator.Time.GetUtcNow());
    }

    /// <summary>Waits for a process that answers.</summary>
    public async Task<EngineProcess> ReadyAsync()
    {
        await UntilAsync(() => _process is { IsReady: true });
        return _process!;
    }

    /// <summary>Reads the store beside the processes: here and now, since a store may go on on a thread of its own.</summary>
    public T Read<T>(Func<ExecutionStore, ValueTask<T>> read) => read(Home.Store).AsTask().GetAwaiter().GetResult();

    /// <summary>Waits until something is so.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Simulator.Delay(TimeSpan.FromSeconds(0.25));
        }
    }

    /// <summary>Waits until a history has events of a type. What happens before such an event is recorded may come to the same by another way.</summary>
    public Task RecordedAsync(long execution, HistoryEventType type, int count = 1) => UntilAsync(
        () => Read(store => store.HistoryAsync(execution, 1, int.MaxValue)).SelectMany(static batch => batch.Events()).Count(one => one.Type == type) >= count);

    private async void Play()
    {
        try
        {
            await Scenario.Play(this);

            // Child executions that nobody waits for.
            await UntilAsync(() => Read(static store => store.ListAsync(new ExecutionFilter { Status = ExecutionStatus.Running, Limit = 1 })).Executions.Count == 0);
            _isOver = true;
        }
        catch (Exception exception)
        {
            Violate($"The scenario could not go on: {exception}");
        }
    }

    private void Begin()
    {
        if (_process is not { IsAlive: true })
        {
            _process = new EngineProcess(this, string.Create(CultureInfo.InvariantCulture, $"process{++_processes}"));
            _process.Start();
        }
    }

    private void Revive()
    {
        var away = _awayUntil - Simulator.Time.GetUtcNow();
        Simulator.After(away > Revival ? away : Revival, null, Begin);
    }

    private async void Stop(EngineProcess process)
    {
        try
        {
            await process.StopAsync();
        }
        catch (IOException exception)
        {
            Simulator.Trace.Add($"{process.Name} did not stop in order: {exception.Message}");
        }

        if (process.IsAlive)
        {
            process.End();
            Home.Close();
            Revive();
        }
    }
}
