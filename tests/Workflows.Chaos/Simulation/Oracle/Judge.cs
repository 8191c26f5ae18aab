using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Compares what a store says with what the world outside was told.</summary>
internal static class Judge
{
    public static Verdict Of(SimulatedRun run)
    {
        var verdict = new Verdict(run.Seed);
        verdict.Violations.AddRange(run.Simulator.Escapes);
        verdict.Violations.AddRange(run.Ledger.Contradictions);
        var histories = Histories.Of(run.Store);
        verdict.Executions = histories.Count;
        verdict.Events = histories.Sum(static history => (long)history.Events.Count);
        Names(histories, verdict);
        Starts(run, histories, verdict);
        AnswerJudge.Look(run.Ledger.Answers, histories, verdict);
        Marks(run, histories, verdict);
        var outcomes = new Outcomes(run, verdict);
        foreach (var history in histories)
        {
            outcomes.Look(history);
            Clocks.Look(history, run.Ledger.Beats, verdict);
            Children.Look(history, histories, verdict);
        }

        Check(run.Store, verdict);
        Counts(run, histories, verdict);
        return verdict;
    }

    private static void Check(MemoryStore store, Verdict verdict)
    {
        foreach (var fault in ExecutionCheck.RunAsync(store).AsTask().GetAwaiter().GetResult())
        {
            verdict.Violations.Add($"{fault.Name}: {fault.Description}");
        }
    }

    private static void Counts(SimulatedRun run, IReadOnlyList<ExecutionHistory> histories, Verdict verdict)
    {
        verdict.Digest = run.Simulator.Digest;
        (string, long)[] counts =
        [
            ("steps", run.Simulator.Steps),
            ("executions", verdict.Executions),
            ("events", verdict.Events),
            ("transitions", run.Transitions),
            ("commits", run.Commits),
            ("lostCommits", run.LostCommits),
            ("crashes", run.Kills),
            ("pauses", run.Pauses),
            ("stops", run.Stops),
            ("failedCalls", run.Line.Failed),
            ("ambiguousCalls", run.Line.Ambiguous),
            ("delayedCalls", run.Line.Delayed),
            ("taskBodies", run.Ledger.TaskBodies),
            ("reruns", run.Ledger.Reruns),
            ("answers", verdict.Answers),
            ("acknowledged", verdict.Acknowledged),
            ("heartbeats", run.Ledger.Beats.Count),
            ("parked", run.Parked),
            ("redrives", histories.Sum(static history => history.Count(HistoryEventType.ExecutionRedriven))),
            ("mapRuns", histories.Sum(static history => history.Count(HistoryEventType.MapRunStarted))),
            ("mapRunsRedriven", histories.Sum(static history => history.Count(HistoryEventType.MapRunRedriven))),
            ("childrenGivenUp", histories.Count(static history => history.Execution is { Status: ExecutionStatus.Aborted, Parent: not null })),
        ];
        foreach (var (name, count) in counts)
        {
            verdict.Counts[name] = count;
        }
    }

    private static void Names(IReadOnlyList<ExecutionHistory> histories, Verdict verdict)
    {
        foreach (var name in histories.GroupBy(static history => (history.Execution.Machine, history.Execution.Name)).Where(static name => name.Count() > 1))
        {
            verdict.Duplicates.Add($"{name.Count()} executions of {name.Key.Machine} are named {name.Key.Name}");
        }
    }

    private static void Starts(SimulatedRun run, IReadOnlyList<ExecutionHistory> histories, Verdict verdict)
    {
        foreach (var history in histories.Where(static history => history.Execution.Status == ExecutionStatus.Running))
        {
            verdict.Lost.Add($"the end of {history.Execution.Name}, which has run for ever");
        }

        foreach (var started in run.Ledger.Executions)
        {
            var found = histories.FirstOrDefault(history => history.Execution.Id == started.Id);
            if (found is null)
            {
                verdict.Lost.Add($"the execution {started.Name}");
                continue;
            }

            verdict.Acknowledged++;
            if (started.Stops > 0 && started.PossibleRedrives == 0 && found.Execution.Status != ExecutionStatus.Aborted)
            {
                verdict.Lost.Add($"the stop of {started.Name}, which was accepted; it is {found.Execution.Status}");
            }

            var redrives = found.Count(HistoryEventType.ExecutionRedriven);
            if (redrives < started.Redrives || redrives > started.PossibleRedrives || redrives != found.Execution.Redrives)
            {
                verdict.Violations.Add($"{started.Name} was redriven {started.Redrives} to {started.PossibleRedrives} times; it says {found.Execution.Redrives}, its history {redrives}");
            }
        }
    }

    /// <summary>No task body gives a mark twice, so none may be recorded twice.</summary>
    private static void Marks(SimulatedRun run, IReadOnlyList<ExecutionHistory> histories, Verdict verdict)
    {
        var answers = run.Ledger.Answers.Select(static answer => answer.Mark).ToHashSet(StringComparer.Ordinal);
        var results = histories
            .SelectMany(static history => history.Events)
            .Where(static one => one.Type == HistoryEventType.TaskSucceeded)
            .Select(static one => one.OutputMark())
            .Where(mark => mark is not null && !answers.Contains(mark))
            .GroupBy(static mark => mark);
        foreach (var result in results.Where(static result => result.Count() > 1))
        {
            verdict.Duplicates.Add($"the result {result.Key} is recorded {result.Count()} times");
        }
    }
}
