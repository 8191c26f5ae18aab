using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Pure code that throws is States.QueryEvaluationError, by whatever exception: a Task's own is handled like any error of it.</summary>
[Workflow("evaluation", StartAt = nameof(Ask))]
public sealed partial class EvaluationWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Rank), Arguments = nameof(WordOf), Output = nameof(ToRanking))]
    [Retry<ArgumentException, IndexOutOfRangeException>(IntervalSeconds = 60)]
    [Retry(Errors.QueryEvaluationError, IntervalSeconds = 2, MaxAttempts = 1)]
    [Catch<ArgumentException, IndexOutOfRangeException>(nameof(NeverHere))]
    [Catch(nameof(Named), Errors.QueryEvaluationError)]
    public Task<int[]> Ask(string word) => tasks.Run<int[]>(nameof(Ask), word);

    static string WordOf(Query query) => query.Words[query.Position];

    static Ranking ToRanking(Query query, int[] result) => new(result[1], query.Divisor);

    [Task(Next = nameof(Store), Output = nameof(Share))]
    [Retry(Errors.TaskFailed, IntervalSeconds = 5, MaxAttempts = 1)]
    [Catch(nameof(Failed), Errors.TaskFailed)]
    public Task<int> Rank(Ranking ranking) => tasks.Run<int>(nameof(Rank), ranking);

    static Ranking Share(Ranking ranking, int result) => new(result / ranking.Divisor, ranking.Divisor);

    [Task(Next = nameof(Halve), Arguments = nameof(Quotient)), DiscardResult]
    [Catch(nameof(Anything))]
    public Task<int> Store(int quotient) => tasks.Run<int>(nameof(Store), quotient);

    static int Quotient(Ranking ranking) => 100 / ranking.Rank;

    [Pass(Next = nameof(IsHigh))] static Ranking Halve(Ranking ranking) => ranking with { Rank = 10 / (ranking.Rank - 1) };

    [Choice] static Next IsHigh(Ranking ranking) => 10 / (ranking.Rank - 5) > 1 ? nameof(High) : nameof(Low);

    [Succeed] static string High() => "high";

    [Succeed] static string Low() => "low";

    [Succeed] static string Named(ErrorOutput error) => $"named {error.Error}";

    [Succeed] static string Failed(ErrorOutput error) => $"failed {error.Error}";

    [Succeed] static string Anything(ErrorOutput error) => $"anything {error.Error}";

    [Succeed] static string NeverHere() => "never here";

    public sealed record Query(string[] Words, int Position, int Divisor);

    public sealed record Ranking(int Rank, int Divisor);
}
