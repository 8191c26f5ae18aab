using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.JsonPath;

/// <summary>Pure code that throws, in JSONPath: a path that leads nowhere is nobody's to catch, a call that fails is an error like others.</summary>
[Workflow("path-failures", StartAt = nameof(First), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathFailuresWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Chosen), Arguments = nameof(FirstOf)), DiscardResult]
    [Retry(Errors.All, IntervalSeconds = 3, MaxAttempts = 1)]
    [Catch(nameof(Caught))]
    public Task<int> First(string word) => tasks.Run<int>(nameof(First), word);

    static string FirstOf(Query query) => query.Words[0];

    [Task(Next = nameof(IsRare), Arguments = nameof(ChosenOf)), DiscardResult]
    [Retry(Errors.IntrinsicFailure, IntervalSeconds = 2, MaxAttempts = 2)]
    [Catch(nameof(Caught), Errors.IntrinsicFailure)]
    public Task<int> Chosen(string word) => tasks.Run<int>(nameof(Chosen), word);

    static string ChosenOf(Query query) => $"<{query.Words[query.Position]}>";

    [Choice] static Next IsRare(Query query) => query.Ranks["rare"] > 5 ? nameof(Rare) : nameof(Text);

    [Succeed] static int Rare(Query query) => query.Ranks["common"];

    [Pass(End = true)] static int Text(Query query) => query.Words.Length;

    [Pass(End = true)] static int Caught() => -1;

    public sealed record Query(string[] Words, int Position, Dictionary<string, int> Ranks);
}
