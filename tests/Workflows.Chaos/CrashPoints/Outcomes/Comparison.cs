using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Compares what came of a run with what came of the same without a fault.</summary>
internal static class Comparison
{
    public static void Compare(RunResult expected, RunResult actual, bool comparesPaths, bool ignoresChildren, Verdict verdict)
    {
        verdict.Violations.AddRange(actual.Violations);
        if (actual.Violations.Count == 0 && !actual.IsOver)
        {
            verdict.Lost.Add("the end: it has run for ever");
        }

        if (!verdict.IsClean)
        {
            // What it has not come to is of no interest.
            return;
        }

        foreach (var title in Titles(expected).Union(Titles(actual)).Where(title => !(ignoresChildren && IsChild(title))))
        {
            var (wanted, found) = (Of(expected, title), Of(actual, title));
            if (wanted.Length != found.Length)
            {
                (found.Length < wanted.Length ? verdict.Lost : verdict.Duplicates).Add($"{title}: there are {found.Length} such executions instead of {wanted.Length}");
                continue;
            }

            for (var i = 0; i < wanted.Length; i++)
            {
                Compare(wanted[i], found[i], comparesPaths, verdict);
            }
        }
    }

    private static void Compare(ExecutionOutcome wanted, ExecutionOutcome found, bool comparesPath, Verdict verdict)
    {
        if (wanted.Result != found.Result)
        {
            verdict.Violations.Add($"{wanted.Title}: it came to {found.Result} instead of {wanted.Result}");
        }

        if (!comparesPath)
        {
            return;
        }

        foreach (var step in wanted.Path.Concat(found.Path).Distinct())
        {
            var (times, before) = (found.Path.Count(one => one == step), wanted.Path.Count(one => one == step));
            if (times < before)
            {
                verdict.Lost.Add($"{wanted.Title}: {step}");
            }
            else if (times > before)
            {
                (before > 0 ? verdict.Duplicates : verdict.Violations).Add($"{wanted.Title}: {step}");
            }
        }
    }

    // The machine of a Distributed Map's children is called as the Map within the workflow's.
    private static bool IsChild(string title) => title.Split(' ')[0].Contains('/', StringComparison.Ordinal);

    private static IEnumerable<string> Titles(RunResult result) => result.Outcome.Executions.Select(static one => one.Title);

    private static ExecutionOutcome[] Of(RunResult result, string title) => [.. result.Outcome.Executions.Where(one => one.Title == title)];
}
