using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>What somebody answered to a token is in the history once if they were told that it counts, not if they were told that it does not, and only for the try whose token it was.</summary>
internal static class AnswerJudge
{
    public static void Look(IReadOnlyList<Answer> answers, IReadOnlyList<ExecutionHistory> histories, Verdict verdict)
    {
        var recorded = histories
            .SelectMany(static history => history.Events.Select(one => (Mark: MarkOf(one), History: history, Event: one)))
            .Where(static one => one.Mark is not null)
            .ToLookup(static one => one.Mark!, static one => (one.History, one.Event));
        foreach (var answer in answers)
        {
            verdict.Answers++;
            verdict.Acknowledged += answer.Told == Told.Yes ? 1 : 0;
            var found = recorded[answer.Mark].ToArray();
            Count(answer, found.Length, verdict);
            foreach (var (history, one) in found)
            {
                Place(answer, history, one, verdict);
            }
        }
    }

    private static void Count(Answer answer, int times, Verdict verdict)
    {
        if (times > 1)
        {
            verdict.Duplicates.Add($"the answer {answer.Mark} to {answer.Execution} is recorded {times} times");
        }

        if (answer.Told == Told.Yes && times == 0)
        {
            verdict.Lost.Add($"the answer {answer.Mark} to {answer.Execution}, which was accepted");
        }

        if (answer.Told == Told.No && times > 0)
        {
            verdict.Violations.Add($"the answer {answer.Mark} to {answer.Execution} was refused, and is recorded");
        }

        if (answer.IsForged && (times > 0 || answer.Told == Told.Yes))
        {
            verdict.Violations.Add($"the answer {answer.Mark} to {answer.Execution} had a forged token, and counts");
        }
    }

    private static void Place(Answer answer, ExecutionHistory history, HistoryEvent one, Verdict verdict)
    {
        if (history.Execution.Name != answer.Execution)
        {
            verdict.Violations.Add($"the answer {answer.Mark} to {answer.Execution} is recorded for {history.Execution.Name}");
        }
        else if (answer.Offer is { } offer
            && (history.Before(one, HistoryEventType.TaskStateEntered) is not { } entered
                || entered.Timestamp != offer.Entered
                || history.Since(entered, one).Count(static between => between.Type is HistoryEventType.TaskScheduled) != offer.Retries + 1))
        {
            verdict.Violations.Add($"the answer {answer.Mark} to {answer.Execution} was to try {offer.Retries} of {offer.State}, entered at {offer.Entered:O}; it is recorded as event {one.Id} for another one");
        }
    }

    private static string? MarkOf(HistoryEvent one) => one.Type switch
    {
        HistoryEventType.TaskSucceeded or HistoryEventType.ActivitySucceeded => one.OutputMark(),
        HistoryEventType.TaskFailed or HistoryEventType.ActivityFailed => one.Cause,
        _ => null,
    };
}
