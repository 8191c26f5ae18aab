using System.Diagnostics;
using System.Globalization;
using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.Commands;

/// <summary>Takes each rule away in turn: one that nobody misses is either no rule, or the simulation is blind.</summary>
internal static class GuardCheck
{
    public static int Run(Arguments arguments)
    {
        var watch = Stopwatch.StartNew();
        var count = arguments.Number("--seeds", 500);
        var only = arguments.Text("--only");
        List<string> missed = [];
        List<string> unsteady = [];
        var latest = 0;
        Mutant[] mutants = [.. Mutant.All.Where(mutant => only is null || mutant.Name == only)];
        foreach (var mutant in mutants)
        {
            if (FirstCaught(mutant, count) is not { } caught)
            {
                Console.WriteLine($"{mutant.Name}: nobody misses it");
                missed.Add(mutant.Name);
                continue;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mutant.Name}: seed {caught.Seed}: {caught.All.First().Split('\n')[0]}"));
            latest = Math.Max(latest, caught.Seed);
            if (!caught.IsSameAs(Seeds.Alone(() => mutant.Of(caught.Seed).Run())))
            {
                Console.WriteLine($"  but the seed came to something else when it was replayed (-- simulate --replay {caught.Seed} --without {mutant.Name})");
                unsteady.Add(mutant.Name);
            }
        }

        Console.WriteLine(Json.Write(writer =>
        {
            writer.WriteString("command", "guards");
            writer.WriteNumber("guards", mutants.Length);
            writer.WriteNumber("caught", mutants.Length - missed.Count);
            writer.WriteNumber("latestSeed", latest);
            writer.WriteStartArray("missed");
            missed.ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
            writer.WriteNumber("replayedIdentically", mutants.Length - missed.Count - unsteady.Count);
            writer.WriteNumber("seconds", Math.Round(watch.Elapsed.TotalSeconds, 1));
        }));
        return mutants.Length > 0 && missed.Count + unsteady.Count == 0 ? 0 : 1;
    }

    private static Verdict? FirstCaught(Mutant mutant, int count)
    {
        Verdict? caught = null;
        Seeds.Run(1, count, seed => mutant.Of(seed).Run(), verdict =>
        {
            // Of several that run at once, the first of the seeds.
            caught = !verdict.IsClean && (caught is null || verdict.Seed < caught.Seed) ? verdict : caught;
            return caught is null;
        });
        return caught;
    }
}
