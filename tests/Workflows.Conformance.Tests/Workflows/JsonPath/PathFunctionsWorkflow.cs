using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.JsonPath;

/// <summary>Intrinsic functions over arrays, in what a task receives and in what it, a catcher and an arm of a Choice set.</summary>
[Workflow("path-functions", StartAt = nameof(Ask), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathFunctionsWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Route), Arguments = nameof(QuestionOf)), DiscardResult]
    [Assign("answer"), Assign(nameof(Asked)), Catch(nameof(Explain), Assign = nameof(Failed))]
    public Task<Answer> Ask(Question question) => tasks.Run<Answer>(nameof(Ask), question);

    static Question QuestionOf(Basket basket) => new(
        basket.Tags.Distinct().ToArray(), basket.Tags.Contains(basket.Wanted), basket.Numbers.Distinct().Last(), Hash.Sha256(basket.Wanted));

    static (string ticket, int top) Asked(Answer result) => (Guid.NewGuid().ToString(), result.Ranks.Distinct().First());

    static (ErrorOutput failure, string digest, string[] words) Failed(ErrorOutput error) => (error, Hash.Sha1("failed"), "it has failed".Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Choice, Assign(nameof(Chosen), When = nameof(Keep))]
    static Next Route(Basket basket, [Variable] Answer answer) => answer.Size > 2 ? nameof(Keep) : nameof(Drop);

    static (int[] steps, int[][] pairs) Chosen(Basket basket, [Variable] Answer answer) =>
        (Enumerable.Range(answer.Size, 3).ToArray(), basket.Numbers.Chunk(2).ToArray());

    [Pass(End = true)]
    static Kept Keep(Basket basket, [Variable] string ticket, [Variable] int top, [Variable] int[] steps, [Variable] int[][] pairs) => new(
        $"{top}", steps, pairs, new[] { ticket, "a" }.Contains(ticket), steps.Contains(basket.Position), basket.Numbers.Distinct().ElementAt(basket.Position));

    [Pass(End = true)]
    static Kept Drop(Basket basket, [Variable] string ticket, [Variable] int top) => new(
        $"{basket.Tags.Length}", Enumerable.Range(-1, 4).ToArray(), [], new[] { basket.Wanted }.Contains(ticket), basket.Numbers.Contains(top), top);

    [Task(End = true)]
    public Task<Kept> Explain([Variable] ErrorOutput failure, [Variable] string digest, [Variable] string[] words) =>
        tasks.RunWith<Kept>(nameof(Explain), ("failure", failure), ("digest", digest), ("words", words));

    public sealed record Basket(string[] Tags, string Wanted, int[] Numbers, int Position);

    public sealed record Question(string[] Tags, bool IsThere, int Last, string Digest);

    public sealed record Answer(int Size, int[] Ranks);

    public sealed record Kept(string Text, int[] Steps, int[][] Pairs, bool IsIn, bool HasPosition, int Number);
}
