using System.Diagnostics;
using System.Globalization;
using Workflows.Chaos.Simulation;
using Workflows.Durable;

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
        var latest = 0;
        foreach (var (name, run) in Mutants().Where(mutant => only is null || mutant.Name == only))
        {
            Verdict? caught = null;
            Seeds.Run(1, count, run, verdict =>
            {
                // Of several that run at once, the first of the seeds.
                caught = !verdict.IsClean && (caught is null || verdict.Seed < caught.Seed) ? verdict : caught;
                return caught is null;
            });
            Console.WriteLine(caught is null
                ? $"{name}: nobody misses it"
                : string.Create(CultureInfo.InvariantCulture, $"{name}: seed {caught.Seed}: {caught.All.First().Split('\n')[0]}"));
            if (caught is null)
            {
                missed.Add(name);
            }

            latest = Math.Max(latest, caught?.Seed ?? 0);
        }

        Console.WriteLine(Json.Write(writer =>
        {
            writer.WriteString("command", "guards");
            writer.WriteNumber("guards", Mutants().Count());
            writer.WriteNumber("caught", Mutants().Count() - missed.Count);
            writer.WriteNumber("latestSeed", latest);
            writer.WriteStartArray("missed");
            missed.ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
            writer.WriteNumber("seconds", Math.Round(watch.Elapsed.TotalSeconds, 1));
        }));
        return missed.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Name, Func<int, Verdict> Run)> Mutants()
    {
        foreach (var guard in Enum.GetValues<EngineGuards>().Where(static guard => guard is not (EngineGuards.None or EngineGuards.All)))
        {
            yield return (guard.ToString(), seed => new SimulatedRun(seed, StoreGuards.All, EngineGuards.All & ~guard).Run());
        }

        foreach (var guard in Enum.GetValues<StoreGuards>().Where(static guard => guard is not (StoreGuards.None or StoreGuards.All)))
        {
            yield return (guard.ToString(), seed => new SimulatedRun(seed, StoreGuards.All & ~guard).Run());
        }
    }
}
