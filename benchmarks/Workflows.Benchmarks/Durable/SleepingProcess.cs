using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Workflows.Sqlite;

namespace Workflows.Benchmarks.Durable;

/// <summary>What the processes of <see cref="SleepingBenchmark"/> do: one fills the file, the next finds it so. Nothing of the first is in the memory of the second.</summary>
internal static class SleepingProcess
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    /// <summary>Starts executions that sleep for a year, and some whose time comes soon.</summary>
    public static async Task<string> LoadAsync(string file, int sleepers, int timers, TimeSpan first, TimeSpan within)
    {
        const int AtOnce = 256;
        var start = Stopwatch.GetTimestamp();
        await using var store = new SqliteStore($"Data Source={file}");
        await using var engine = DurableBench.Engine(store, new EngineCounts(), SleeperWorkflow.Definition.Machine!, static () => new SleeperWorkflow([]));
        await engine.StartAsync();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        await System.Threading.Tasks.Parallel.ForEachAsync(Enumerable.Range(0, sleepers), parallel, async (_, _) => await engine.StartExecutionAsync("sleeper", Until(TimeSpan.FromDays(365))));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await System.Threading.Tasks.Parallel.ForEachAsync(Enumerable.Range(0, timers), parallel, async (timer, _) => await engine.StartExecutionAsync("sleeper", Until(first + (within * timer / timers))));
        await engine.StopAsync();
        return Text($"{seconds:F1}");
    }

    /// <summary>Opens the file, says so, rests, and then waits for the timers.</summary>
    public static async Task HostAsync(string file, int timers, TimeSpan rest, TimeSpan atMost)
    {
        var late = new ConcurrentBag<double>();
        var counts = new EngineCounts();
        await using var store = new SqliteStore($"Data Source={file}");
        await using var engine = DurableBench.Engine(store, counts, SleeperWorkflow.Definition.Machine!, () => new SleeperWorkflow(late));
        await engine.StartAsync();
        Console.WriteLine("ready");

        await Task.Delay(Settling);
        using var process = Process.GetCurrentProcess();
        var (before, begun, idle) = (process.TotalProcessorTime, Stopwatch.GetTimestamp(), 0L);
        while (Stopwatch.GetElapsedTime(begun) < rest)
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
            idle = Math.Max(idle, Environment.WorkingSet);
        }

        process.Refresh();
        var cpu = (process.TotalProcessorTime - before) / Stopwatch.GetElapsedTime(begun);
        var early = late.Count;
        for (var waited = Stopwatch.GetTimestamp(); late.Count < timers && Stopwatch.GetElapsedTime(waited) < atMost;)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        process.Refresh();
        var peak = process.PeakWorkingSet64;
        var lateness = late.Order().ToArray();
        await engine.StopAsync();
        Console.WriteLine(Text($"\"idleWorkingSetMB\":{idle / 1e6:F0},\"idleCpuPercent\":{100 * cpu:F2},\"timers\":{lateness.Length},\"timersDuringRest\":{early},\"maxLateMs\":{lateness[^1]:F0},\"p99LateMs\":{lateness[(int)(0.99 * (lateness.Length - 1))]:F0},\"earliestMs\":{lateness[0]:F0},\"peakWorkingSetMB\":{peak / 1e6:F0},\"failures\":{counts.Failures}"));
    }

    private static byte[] Until(TimeSpan delay) => Encoding.UTF8.GetBytes($$"""{"until":"{{(DateTimeOffset.UtcNow + delay).UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}}"}""");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
