using System.Diagnostics;
using Workflows.Chaos.Kills;

namespace Workflows.Chaos.Commands;

/// <summary>Kills a process that writes a file of SQLite.</summary>
internal static class KillSqlite
{
    private const double LeastInFlight = 0.9;

    // Of a few kills, a few more may meet nothing.
    private const int Few = 100;
    private const double LeastInFlightOfFew = 0.7;

    private static readonly TimeSpan SlowestStart = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var (kills, executions) = (arguments.Number("--kills", 200), arguments.Number("--executions", 10_000));
        var folder = Directory.CreateTempSubdirectory("workflows-kills-");
        try
        {
            var watch = Stopwatch.StartNew();
            var run = new KillRun(kills, executions, arguments.Number("--seed", 1), folder.FullName);
            await run.RunAsync();
            foreach (var one in run.Lost.Concat(run.Duplicates).Concat(run.Violations).Take(20))
            {
                Console.WriteLine($"  {one}");
            }

            Console.WriteLine(Line(run, kills, executions, watch.Elapsed));
            return run is { Lost.Count: 0, Duplicates.Count: 0, Violations.Count: 0 } && run.KillsInFlight >= kills * (kills < Few ? LeastInFlightOfFew : LeastInFlight) && run.SlowestStart < SlowestStart ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Line(KillRun run, int kills, int executions, TimeSpan time) => Json.Write(writer =>
    {
        writer.WriteString("command", "kill-sqlite");
        writer.WriteNumber("lost", run.Lost.Count);
        writer.WriteNumber("duplicates", run.Duplicates.Count);
        writer.WriteNumber("violations", run.Violations.Count);
        writer.WriteNumber("kills", kills);
        writer.WriteNumber("executions", executions);
        writer.WriteNumber("acknowledged", run.Acknowledged);
        writer.WriteNumber("transitions", run.Transitions);
        writer.WriteNumber("killsWithCommitsInFlight", run.KillsInFlight);
        writer.WriteNumber("commitsInFlight", run.InFlight);
        writer.WriteNumber("slowestStartMs", (int)run.SlowestStart.TotalMilliseconds);
        writer.WriteNumber("seconds", Math.Round(time.TotalSeconds, 1));
    });
}
