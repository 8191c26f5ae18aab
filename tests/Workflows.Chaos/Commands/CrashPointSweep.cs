using System.Diagnostics;
using Workflows.Chaos.CrashPoints;
using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.Commands;

/// <summary>Scenarios with a fault at each call of the store.</summary>
internal static class CrashPointSweep
{
    // Fewer would be another check than the one that was promised.
    private const int LeastScenarios = 30;

    public static int Run(Arguments arguments)
    {
        var only = arguments.Text("--scenario");
        var mutant = Mutant.Without(arguments.Text("--without"));
        var rules = new Rules(mutant.Store, mutant.Engine);
        if (only is not null && arguments.Has("--call"))
        {
            return Replay(Find(only, arguments.Text("--store"), rules), new CrashPoint(arguments.Number("--call", 1), Enum.Parse<Way>(arguments.Text("--way") ?? nameof(Way.Kill), ignoreCase: true)));
        }

        StoreKind[] kinds = arguments.Text("--store") is { } store ? [Enum.Parse<StoreKind>(store, ignoreCase: true)] : Enum.GetValues<StoreKind>();
        Sweep[] sweeps = [.. ScenarioTable.All.Where(scenario => only is null || scenario.Name == only).SelectMany(scenario => kinds.Select(kind => new Sweep(scenario, kind, rules)))];
        var watch = Stopwatch.StartNew();
        var total = new SweepTotal();
        Seeds.Run(
            0,
            sweeps.Length,
            index =>
            {
                var verdict = new Verdict(index);
                sweeps[index].RunClean(verdict);
                return verdict;
            },
            verdict => total.Add(sweeps[verdict.Seed], null, verdict));

        // Both stores come to the same.
        foreach (var pair in sweeps.GroupBy(static sweep => sweep.Scenario).Select(static sweeps => sweeps.ToArray()).Where(static pair => pair.Length == 2))
        {
            var verdict = new Verdict(0);
            Comparison.Compare(pair[0].Clean, pair[1].Clean, comparesPaths: true, pair[0].Scenario.IgnoresChildren, verdict);
            total.Add(pair[1], null, verdict);
        }

        if (arguments.Has("--list"))
        {
            foreach (var sweep in sweeps)
            {
                Console.WriteLine($"{sweep.Scenario.Name} on {sweep.Kind}: {sweep.Clean.Calls.Count} calls");
            }

            return total.IsClean ? 0 : 1;
        }

        (Sweep Sweep, CrashPoint Point)[] points = [.. sweeps.SelectMany(static sweep => sweep.Points.Select(point => (sweep, point)))];
        Seeds.Run(
            0,
            points.Length,
            index =>
            {
                var verdict = new Verdict(index);
                points[index].Sweep.Run(points[index].Point, verdict);
                return verdict;
            },
            verdict => total.Add(points[verdict.Seed].Sweep, points[verdict.Seed].Point, verdict));
        Console.WriteLine(total.ToJson(sweeps, points.Length, watch.Elapsed));
        return total.IsClean && points.Length > 0 && (only is not null || ScenarioTable.All.Count >= LeastScenarios) ? 0 : 1;
    }

    private static Sweep Find(string scenario, string? store, Rules rules) => new(
        ScenarioTable.All.FirstOrDefault(one => one.Name == scenario) ?? throw new ArgumentException($"There is no scenario '{scenario}', but {string.Join(", ", ScenarioTable.All.Select(static one => one.Name))}."),
        Enum.Parse<StoreKind>(store ?? nameof(StoreKind.Memory), ignoreCase: true),
        rules);

    private static int Replay(Sweep sweep, CrashPoint point)
    {
        var verdict = Seeds.Alone(() =>
        {
            var verdict = new Verdict(0);
            sweep.RunClean(verdict);
            foreach (var line in sweep.Trace(point, verdict))
            {
                Console.WriteLine(line);
            }

            return verdict;
        });
        foreach (var one in verdict.All)
        {
            Console.WriteLine(one);
        }

        Console.WriteLine(Json.Write(writer =>
        {
            writer.WriteString("command", "crash-point");
            writer.WriteString("scenario", sweep.Scenario.Name);
            writer.WriteString("store", sweep.Kind.ToString());
            writer.WriteNumber("call", point.Call);
            writer.WriteString("way", point.Way.ToString());
            writer.WriteNumber("lost", verdict.Lost.Count);
            writer.WriteNumber("duplicates", verdict.Duplicates.Count);
            writer.WriteNumber("violations", verdict.Violations.Count);
        }));
        return verdict.IsClean ? 0 : 1;
    }
}
