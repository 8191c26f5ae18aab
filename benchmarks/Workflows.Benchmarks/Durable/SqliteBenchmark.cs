using System.Globalization;
using Workflows.Durable;
using Workflows.Sqlite;

namespace Workflows.Benchmarks.Durable;

/// <summary>
/// Executions of five Tasks on a file of SQLite, 256 at once, against a journal that only appends rows, in turns in the same run; then how long an execution takes from its start to its
/// end when they come at half the rate.
/// </summary>
internal static class SqliteBenchmark
{
    private const int Concurrency = 256;
    private const int Rounds = 3;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static string Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task<string> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("workflows-benchmark-");
        try
        {
            return await MeasureAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> MeasureAsync(string folder)
    {
        var counts = new EngineCounts();
        using var journal = new Journal(Path.Combine(folder, "journal.db"));
        await using var store = new SqliteStore($"Data Source={Path.Combine(folder, "workflows.db")}");
        await using var engine = DurableBench.Engine(store, counts, FiveTasksWorkflow.Definition.Machine!, static () => new FiveTasksWorkflow());
        await engine.StartAsync();
        var load = new EngineLoad(engine);
        await load.RunAsync(Concurrency, WarmUp);
        await journal.RunAsync(Concurrency, WarmUp / 5);

        var rounds = new List<(double Executions, double Transitions, double Writes, double Rows, double Processor)>();
        for (var round = 0; round < Rounds; round++)
        {
            var (transitions, writes) = (counts.Transitions, counts.Writes);
            var (start, before) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var executions = await load.RunAsync(Concurrency, Round);
            var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
            var processor = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / (counts.Writes - writes);
            rounds.Add((executions / seconds, (counts.Transitions - transitions) / seconds, (counts.Writes - writes) / seconds, await journal.RunAsync(Concurrency, Round / 2), processor));
        }

        var middle = rounds.OrderBy(static round => round.Writes / round.Rows).ElementAt(Rounds / 2);
        var times = (await load.PaceAsync(middle.Executions / 2, Round * 2)).Order().ToArray();
        await engine.StopAsync();
        return counts.Failures > 0
            ? throw new InvalidOperationException($"{counts.Failures} executions or commits failed.")
            : string.Create(CultureInfo.InvariantCulture,
                $$"""{"name":"sqlite","transitionsPerSecond":{{middle.Transitions:F0}},"durableWritesPerSecond":{{middle.Writes:F0}},"journalRowsPerSecond":{{middle.Rows:F0}},"ratioToJournal":{{middle.Writes / middle.Rows:F3}},"p99Ms":{{At(times, 0.99):F1}},"p50Ms":{{At(times, 0.5):F1}},"processorMicrosecondsPerWrite":{{middle.Processor:F1}},"executionsPerSecond":{{middle.Executions:F0}},"halfLoadExecutions":{{times.Length}},"concurrency":{{Concurrency}}}""");
    }

    private static double At(double[] sorted, double quantile) => sorted[(int)(quantile * (sorted.Length - 1))];
}
