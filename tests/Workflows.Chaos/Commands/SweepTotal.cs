using Workflows.Chaos.CrashPoints;
using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.Commands;

/// <summary>What came of all faults.</summary>
internal sealed class SweepTotal
{
    private const int MostLines = 3;

    private int _lost;
    private int _duplicates;
    private int _violations;
    private int _faultyRuns;
    private long _reruns;

    public bool IsClean => _lost + _duplicates + _violations == 0;

    /// <summary>Adds what came of a run, and prints it if something is wrong.</summary>
    /// <returns>True: there is always more to see.</returns>
    public bool Add(Sweep sweep, CrashPoint? point, Verdict verdict)
    {
        _lost += verdict.Lost.Count;
        _duplicates += verdict.Duplicates.Count;
        _violations += verdict.Violations.Count;
        _reruns += verdict.Counts.GetValueOrDefault("reruns");
        if (verdict.IsClean)
        {
            return true;
        }

        _faultyRuns++;
        Console.WriteLine(point is null
            ? $"{sweep.Scenario.Name} on {sweep.Kind}, without a fault"
            : $"{sweep.Scenario.Name} on {sweep.Kind}, call {point.Call} ({sweep.Clean.Calls[point.Call - 1]}), {point.Way} (-- crash-points --scenario {sweep.Scenario.Name} --store {sweep.Kind} --call {point.Call} --way {point.Way})");
        foreach (var one in verdict.All.Take(MostLines))
        {
            Console.WriteLine($"  {one}");
        }

        return true;
    }

    public string ToJson(IReadOnlyCollection<Sweep> sweeps, int points, TimeSpan time) => Json.Write(writer =>
    {
        writer.WriteString("command", "crash-points");
        writer.WriteNumber("lost", _lost);
        writer.WriteNumber("duplicates", _duplicates);
        writer.WriteNumber("violations", _violations);
        writer.WriteNumber("scenarios", sweeps.Select(static sweep => sweep.Scenario.Name).Distinct().Count());
        writer.WriteNumber("stores", sweeps.Select(static sweep => sweep.Kind).Distinct().Count());
        writer.WriteNumber("calls", sweeps.Sum(static sweep => sweep.Clean.Calls.Count));
        writer.WriteNumber("runs", points);
        writer.WriteNumber("faultyRuns", _faultyRuns);
        writer.WriteNumber("reruns", _reruns);
        writer.WriteNumber("seconds", Math.Round(time.TotalSeconds, 1));
    });
}
