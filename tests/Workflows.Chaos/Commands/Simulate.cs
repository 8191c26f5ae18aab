using System.Diagnostics;
using System.Globalization;
using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.Commands;

/// <summary>Simulations by their seeds.</summary>
internal static class Simulate
{
    // So many seeds are run twice, to see that a seed decides everything.
    private const int ReplayEach = 100;

    public static int Run(Arguments arguments) =>
        arguments.Has("--guards") ? GuardCheck.Run(arguments)
        : arguments.Text("--replay") is not null ? Replay(arguments.Number("--replay", 1), Mutant.Without(arguments.Text("--without")))
        : Many(arguments.Number("--first", 1), arguments.Number("--seeds", 2_000));

    private static int Many(int first, int count)
    {
        var watch = Stopwatch.StartNew();
        var total = new Total();
        Seeds.Run(first, count, RunOne, verdict =>
        {
            total.Add(verdict);
            if (!verdict.IsClean)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {verdict.Seed} (-- simulate --replay {verdict.Seed})"));
                foreach (var one in verdict.All.Take(5))
                {
                    Console.WriteLine($"  {one}");
                }
            }

            return true;
        });
        Console.WriteLine(total.ToJson("simulate", watch.Elapsed));
        return total.IsClean && total.Seeds == count ? 0 : 1;
    }

    private static Verdict RunOne(int seed)
    {
        var verdict = new SimulatedRun(seed).Run();
        if (!verdict.IsClean || seed % ReplayEach == 0)
        {
            var again = new SimulatedRun(seed).Run();
            verdict.Counts["replays"] = 1;
            if (!verdict.IsSameAs(again))
            {
                verdict.Violations.Add("the seed came to something else when it was replayed");
            }
        }

        return verdict;
    }

    private static int Replay(int seed, Mutant mutant)
    {
        var (first, second) = (Seeds.Alone(() => Trace(mutant.Of(seed, isTraced: true))), Seeds.Alone(() => Trace(mutant.Of(seed, isTraced: true))));
        foreach (var line in first.Lines.Concat(first.Verdict.All))
        {
            Console.WriteLine(line);
        }

        var isSame = first.Lines.SequenceEqual(second.Lines) && first.Verdict.IsSameAs(second.Verdict);
        Console.WriteLine(Json.Write(writer =>
        {
            writer.WriteString("command", "replay");
            writer.WriteNumber("seed", seed);
            writer.WriteString("without", mutant.Name);
            writer.WriteNumber("lost", first.Verdict.Lost.Count);
            writer.WriteNumber("duplicates", first.Verdict.Duplicates.Count);
            writer.WriteNumber("violations", first.Verdict.Violations.Count);
            writer.WriteString("digest", first.Verdict.Digest.ToString("x16", CultureInfo.InvariantCulture));
            writer.WriteBoolean("replaysIdentically", isSame);
        }));
        return first.Verdict.IsClean && isSame ? 0 : 1;
    }

    private static (IReadOnlyList<string> Lines, Verdict Verdict) Trace(SimulatedRun run)
    {
        var verdict = run.Run();
        return ([.. run.Simulator.Trace.Lines, .. Histories.Of(run.Store).SelectMany(static history => history.Lines())], verdict);
    }
}
