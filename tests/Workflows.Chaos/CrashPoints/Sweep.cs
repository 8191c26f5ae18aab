using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.CrashPoints;

/// <summary>A scenario on a store without a fault, and then with each fault at each of its calls.</summary>
internal sealed class Sweep(Scenario scenario, StoreKind kind, Rules rules)
{
    private RunResult? _clean;

    public Scenario Scenario => scenario;

    public StoreKind Kind => kind;

    /// <summary>How it goes without a fault.</summary>
    public RunResult Clean => _clean ?? throw new InvalidOperationException("It has not run yet.");

    /// <summary>All faults.</summary>
    public IEnumerable<CrashPoint> Points => Enumerable.Range(1, Clean.Calls.Count).SelectMany(static call => Enum.GetValues<Way>().Select(way => new CrashPoint(call, way)));

    /// <summary>Runs it without a fault, twice: it has to come to the same by the same calls.</summary>
    public void RunClean(Verdict verdict)
    {
        _clean = RunOnce(null);
        var again = RunOnce(null);
        Comparison.Compare(_clean, again, comparesPaths: true, ignoresChildren: false, verdict);
        if (!again.Calls.SequenceEqual(_clean.Calls))
        {
            verdict.Violations.Add("it went another way the second time");
        }
    }

    /// <summary>Runs it with a fault.</summary>
    public void Run(CrashPoint point, Verdict verdict)
    {
        var result = RunOnce(point);
        if (!result.Calls.Take(point.Call).SequenceEqual(Clean.Calls.Take(point.Call)))
        {
            verdict.Violations.Add("it went another way before the fault");
        }

        Comparison.Compare(Clean, result, !IsGivenToNobody(point), scenario.IgnoresChildren, verdict);
        verdict.Counts["reruns"] = result.Reruns;
    }

    /// <summary>Runs it with a fault.</summary>
    /// <returns>All that happened.</returns>
    public IReadOnlyList<string> Trace(CrashPoint point, Verdict verdict)
    {
        Run(point, verdict);
        using var run = new ScenarioRun(scenario, kind, rules, point, isTraced: true);
        run.Run();
        return [.. run.Simulator.Trace.Lines, .. Histories.Of(run.Home.Store).SelectMany(static history => history.Lines())];
    }

    /// <summary>A worker never heard of the task that it was given: that has to time out, and its path has a try more.</summary>
    private bool IsGivenToNobody(CrashPoint point) => point.Way is not Way.Before && Clean.Calls[point.Call - 1].StartsWith("take ", StringComparison.Ordinal);

    private RunResult RunOnce(CrashPoint? point)
    {
        using var run = new ScenarioRun(scenario, kind, rules, point);
        return run.Run();
    }
}
