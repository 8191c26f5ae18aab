using System.Text;
using Workflows.Tests;

namespace Workflows.Durable.Tests.Engine;

/// <summary>An engine on a store in memory, on a clock that only the test moves, where all is done before a call returns.</summary>
public abstract class EngineTest : IAsyncLifetime
{
    private readonly List<DurableEngine> _engines = [];
    private readonly ClaimListener _listener = new();
    private readonly OneByOne _work = new();

    internal TestClock Clock { get; } = new();

    /// <summary>How often the engine looks by itself. In a test of a year that is a matter of millions.</summary>
    internal TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many executions run at once.</summary>
    internal int Places { get; set; } = 1_000;

    /// <summary>Puts something around the store of the engines that are started next.</summary>
    internal Func<ExecutionStore, ExecutionStore> Around { get; set; } = static store => store;

    /// <summary>What is disposed of when a workflow's instance is not needed any longer.</summary>
    internal IAsyncDisposable? Scope { get; set; }

    internal MemoryStore Store { get; private set; } = null!;

    internal List<(int Count, TimeSpan Lag)> Claims => _listener.Claims;

    /// <summary>Is called when an execution ends, before anything else happens.</summary>
    internal Action<string, ExecutionStatus>? WhenEnded
    {
        set => _listener.WhenEnded = value;
    }

    /// <summary>The engine that was started last.</summary>
    internal DurableEngine Last => _engines[^1];

    public Task InitializeAsync()
    {
        Store = new MemoryStore(Clock);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (var engine in _engines)
        {
            await engine.DisposeAsync();
        }
    }

    internal Task<DurableEngine> StartAsync(params DurableMachine[] machines)
    {
        OneByOne.StayOnThread();
        return StartOneAsync(machines);
    }

    private async Task<DurableEngine> StartOneAsync(DurableMachine[] machines)
    {
        var engine = new DurableEngine(Around(Store), machines.Select(machine => new DurableWorkflow(machine, () => new WorkflowScope(new object(), null, Scope))), new DurableOptions
        {
            TimeProvider = Clock,
            PollInterval = Poll,
            Lease = Poll * 15,
            Scheduler = Schedule,
            MaxConcurrentExecutions = Places,
            Listener = _listener,
        });
        _engines.Add(engine);
        await engine.StartAsync();
        return engine;
    }

    internal static async Task<long> StartExecutionAsync(DurableEngine engine, string input = "{}", string? name = null, string machine = "scripted") =>
        (await engine.StartExecutionAsync(machine, Encoding.UTF8.GetBytes(input), name)).Id;

    internal async Task<string> StatusAsync(long execution)
    {
        var description = await Store.DescribeAsync(execution);
        return description!.Status is ExecutionStatus.Succeeded ? $"Succeeded {Encoding.UTF8.GetString(description.Output.Span)}"
            : description.Error is null ? description.Status.ToString() : $"{description.Status} {description.Error}";
    }

    internal static async Task<string[]> HistoryAsync(DurableEngine engine, long execution)
    {
        List<string> events = [];
        await foreach (var recorded in engine.HistoryAsync(execution))
        {
            events.Add($"{recorded.Id} {recorded.Type}<{recorded.PreviousId}");
        }

        return [.. events];
    }

    /// <inheritdoc cref="OneByOne.Schedule"/>
    internal void Schedule(Action work) => _work.Schedule(work);
}
