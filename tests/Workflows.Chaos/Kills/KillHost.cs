using System.Diagnostics;
using System.Globalization;
using System.Text;
using Workflows.Durable;
using Workflows.Sqlite;

namespace Workflows.Chaos.Kills;

/// <summary>The process that is killed: an engine on a file, which starts what it reads from its input and says what is acknowledged.</summary>
internal static class KillHost
{
    // A process that is killed at once may not get to everything it owns.
    private const int MaxStrikes = 1_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static DurableWorkflow Workflow { get; } = new(Relay.Definition.Machine!, static () => new WorkflowScope(new Relay()));

    public static async Task<int> RunAsync(string file, string gaugeFile)
    {
        using var gauge = new Gauge(gaugeFile);
        (gauge.InFlight, gauge.Done) = (0, 0);
        await using var store = new SqliteStore($"Data Source={file}");
        await using var engine = new DurableEngine(new GaugedStore(store, gauge), [Workflow], new DurableOptions { MaxStrikes = MaxStrikes });
        await engine.StartAsync();
        Say("ready");

        List<Task> starts = [];
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var (name, size) = (line.Split(' ')[0], line.Split(' ')[1]);
            starts.Add(StartAsync(engine, name, int.Parse(size, CultureInfo.InvariantCulture)));
        }

        // The end of the input: all is asked for, and is to come to its end.
        await Task.WhenAll(starts);
        var isIdle = await IsIdleAsync(store);
        await engine.StopAsync();
        return isIdle ? 0 : 1;
    }

    private static async Task<bool> IsIdleAsync(ExecutionStore store)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Longest)
        {
            if ((await store.ListAsync(new ExecutionFilter { Status = ExecutionStatus.Running, Limit = 1 })).Executions.Count == 0)
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }

    private static async Task StartAsync(DurableEngine engine, string name, int size)
    {
        try
        {
            await engine.StartExecutionAsync("relay", Encoding.UTF8.GetBytes($$"""{"size":{{size}},"done":0}"""), name);
        }
        catch (ExecutionAlreadyExistsException)
        {
            // It was recorded, and has ended, though nobody was told that it had begun.
        }

        Say(name);
    }

    private static void Say(string line)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
