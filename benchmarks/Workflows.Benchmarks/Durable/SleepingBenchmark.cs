using System.Diagnostics;
using System.Globalization;

namespace Workflows.Benchmarks.Durable;

/// <summary>
/// A million executions that sleep in a file of SQLite: what a process costs that is started on it and has nothing to do, and how late the timers of a thousand others are.
/// It takes about a quarter of an hour, most of it the ten minutes in which the timers come.
/// </summary>
internal static class SleepingBenchmark
{
    private const int Timers = 1_000;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(60);

    // After the restart and the rest.
    private static readonly TimeSpan First = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(10);

    /// <param name="sleepers">How many sleep; fewer to try it.</param>
    public static string Run(int sleepers = 1_000_000)
    {
        var folder = Directory.CreateTempSubdirectory("workflows-benchmark-");
        try
        {
            var file = Path.Combine(folder.FullName, "workflows.db");
            var within = sleepers < 1_000_000 ? Within / 10 : Within;
            using var load = Start("sleeping-load", file, sleepers, Timers, First.TotalSeconds, within.TotalSeconds);
            var seconds = load.StandardOutput.ReadLine();
            Ended(load);

            var bytes = new FileInfo(file).Length;
            var start = Stopwatch.GetTimestamp();
            using var host = Start("sleeping-host", file, Timers, Rest.TotalSeconds, (First + within + Rest).TotalSeconds);
            if (host.StandardOutput.ReadLine() is not "ready")
            {
                throw new InvalidOperationException("The host did not start.");
            }

            var ready = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var measured = host.StandardOutput.ReadLine();
            Ended(host);
            return string.Create(CultureInfo.InvariantCulture,
                $$"""{"name":"sleeping","executions":{{sleepers}},"loadSeconds":{{seconds}},"bytesPerExecution":{{bytes / sleepers}},"readyMs":{{ready:F0}},{{measured}}}""");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One of the processes.</summary>
    public static async Task ProcessAsync(string[] arguments)
    {
        static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture));
        static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

        if (arguments is ["sleeping-load", var filled, var sleepers, var added, var first, var within])
        {
            Console.WriteLine(await SleepingProcess.LoadAsync(filled, Number(sleepers), Number(added), Seconds(first), Seconds(within)));
        }
        else if (arguments is ["sleeping-host", var file, var timers, var rest, var atMost])
        {
            await SleepingProcess.HostAsync(file, Number(timers), Seconds(rest), Seconds(atMost));
        }
    }

    private static Process Start(string name, params object[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(SleepingBenchmark).Assembly.Location);
        }

        start.ArgumentList.Add(name);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(Convert.ToString(argument, CultureInfo.InvariantCulture)!);
        }

        return Process.Start(start)!;
    }

    private static void Ended(Process process)
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"A process of the benchmark ended with {process.ExitCode}.");
        }
    }
}
