using System.Text;
using Workflows.Durable;
using Workflows.Durable.Tests.Engine;
using Workflows.Tests.Scratch;

namespace Workflows.Sqlite.Tests.Engine;

/// <summary>The engine as a service has it, with a real file, the system's clock and the thread pool.</summary>
public abstract class EngineTest : IAsyncLifetime
{
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    internal string File => _folder.PathOf("workflows.db");

    internal SqliteStore Store { get; private set; } = null!;

    internal DurableEngine Engine { get; private set; } = null!;

    internal async Task StartAsync(params DurableMachine[] machines)
    {
        Store = new SqliteStore($"Data Source={File}");
        Engine = new DurableEngine(Store, machines.Select(static machine => new DurableWorkflow(machine, static () => new WorkflowScope(new object()))), new DurableOptions
        {
            PollInterval = TimeSpan.FromMilliseconds(50),
            DrainTimeout = TimeSpan.Zero,
        });
        await Engine.StartAsync();
    }

    /// <summary>Ends the engine as the end of its process would: it gives nothing back.</summary>
    internal async Task KillAsync()
    {
        await Store.DisposeAsync();
        await Engine.DisposeAsync();
    }

    internal async Task<long> StartExecutionAsync(string input = "{}", string? name = null, string machine = "scripted") =>
        (await Engine.StartExecutionAsync(machine, Encoding.UTF8.GetBytes(input), name)).Id;

    internal async Task<string> EndAsync(long execution)
    {
        var ended = await Engine.WaitForEndAsync(execution).AsTask().WaitAsync(Patience);
        return ended.Status is ExecutionStatus.Succeeded ? $"Succeeded {Encoding.UTF8.GetString(ended.Output.Span)}" : $"{ended.Status} {ended.Error}";
    }

    internal async Task<IReadOnlyList<HistoryEvent>> HistoryAsync(long execution)
    {
        List<HistoryEvent> events = [];
        await foreach (var recorded in Engine.HistoryAsync(execution))
        {
            events.Add(recorded);
        }

        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(static recorded => recorded.Id));
        return events;
    }

    internal static async Task<T> WithinAsync<T>(Task<T> task) => await task.WaitAsync(Patience);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (Engine is not null)
        {
            await Engine.DisposeAsync();
            await Store.DisposeAsync();
        }

        _folder.Dispose();
    }
}
