using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Workflows.Durable;
using Workflows.Sqlite;

namespace Workflows.Chaos.Kills;

/// <summary>Starts a process, gives it work, kills it, and again; then looks whether everything that was acknowledged has come to its end, once.</summary>
internal sealed class KillRun(int kills, int executions, int seed, string folder)
{
    private const int SmallestSize = 100;
    private const int LargestSize = 250;

    // Of the commits that fall to each kill, the largest part that is done before it: some are always left, so that no kill meets an idle process.
    private const double LargestPart = 0.8;

    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, bool> _acknowledged = [];
    private readonly Random _random = new(seed);
    private readonly string _file = Path.Combine(folder, "workflows.db");
    private readonly string _gauge = Path.Combine(folder, "gauge");

    /// <summary>Starts that a process has said are recorded.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>Kills that met writes on their way.</summary>
    public int KillsInFlight { get; private set; }

    /// <summary>Writes that were on their way when their process was killed, of all kills.</summary>
    public long InFlight { get; private set; }

    /// <summary>The longest time from a start until the engine ran.</summary>
    public TimeSpan SlowestStart { get; private set; }

    /// <summary>Transitions that are recorded in the end.</summary>
    public long Transitions { get; private set; }

    public List<string> Lost { get; } = [];

    public List<string> Duplicates { get; } = [];

    public List<string> Violations { get; } = [];

    public async Task RunAsync()
    {
        var sizes = Enumerable.Range(0, executions).ToDictionary(Name, _ => _random.Next(SmallestSize, LargestSize));
        using var gauge = new Gauge(_gauge);
        var most = (int)(LargestPart * sizes.Values.Sum() / kills);
        for (var kill = 0; kill < kills; kill++)
        {
            await KillOneAsync(sizes, (kill + 1) * executions / kills, _random.Next(1, most), gauge);
        }

        await FinishAsync(sizes);
        await CheckAsync(sizes);
    }

    // After so many commits, and not after a time: what a second gets done differs by the machine, and one that has nothing left to do is not worth a kill.
    private async Task KillOneAsync(Dictionary<string, int> sizes, int upTo, int commits, Gauge gauge)
    {
        using var process = await StartAsync();
        Ask(process, sizes, upTo);
        var start = Stopwatch.GetTimestamp();
        while (gauge.Done < commits && Stopwatch.GetElapsedTime(start) < LongestLife)
        {
            await Task.Delay(1);
        }

        await process.KillAsync();
        KillsInFlight += gauge.InFlight > 0 ? 1 : 0;
        InFlight += gauge.InFlight;
    }

    private async Task FinishAsync(Dictionary<string, int> sizes)
    {
        using var process = await StartAsync();
        Ask(process, sizes, executions);
        await process.EndAsync();
    }

    private async Task<KilledProcess> StartAsync()
    {
        var process = new KilledProcess(_file, _gauge, name => _acknowledged[name] = true);
        var ready = await process.Ready;
        SlowestStart = ready > SlowestStart ? ready : SlowestStart;
        return process;
    }

    // What was asked for and not acknowledged is asked for again: it may have been recorded, or not.
    private void Ask(KilledProcess process, Dictionary<string, int> sizes, int upTo)
    {
        for (var i = 0; i < upTo; i++)
        {
            if (!_acknowledged.ContainsKey(Name(i)))
            {
                process.Start(Name(i), sizes[Name(i)]);
            }
        }
    }

    private async Task CheckAsync(Dictionary<string, int> sizes)
    {
        await using var store = new SqliteStore(SqliteStoreOptions.Parse($"Data Source={_file}") with { ChecksOnOpen = true });
        Violations.AddRange((await ExecutionCheck.RunAsync(store)).Select(static fault => $"{fault.Name}: {fault.Description}"));
        foreach (var (name, size) in sizes)
        {
            if (await store.DescribeAsync("relay", name) is not { } execution)
            {
                Lost.Add($"{name} is not there{(_acknowledged.ContainsKey(name) ? ", and was acknowledged" : "")}");
            }
            else if (execution.Status is not ExecutionStatus.Succeeded)
            {
                Lost.Add($"{name} is {execution.Status}: {execution.Error} {execution.Cause}");
            }
            else
            {
                await CheckAsync(store, execution, size);
            }
        }
    }

    private async Task CheckAsync(SqliteStore store, ExecutionDescription execution, int size)
    {
        if (Encoding.UTF8.GetString(execution.Output.Span) is var output && output != $$"""{"size":{{size}},"done":{{size}}}""")
        {
            Violations.Add($"{execution.Name} came to {output}");
        }

        var entered = 0;
        foreach (var batch in await store.HistoryAsync(execution.Id, 1, int.MaxValue))
        {
            entered += batch.Events().Count(static happened => happened.Type is HistoryEventType.TaskStateEntered);
        }

        Transitions += entered;
        if (entered != size)
        {
            (entered > size ? Duplicates : Lost).Add($"{execution.Name} has entered its task {entered} times, and not {size}");
        }
    }

    private static string Name(int number) => $"relay-{number}";
}
