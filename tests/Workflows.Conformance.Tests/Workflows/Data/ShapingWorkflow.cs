using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Data;

/// <summary>What a task gets and what it gives on, each made by a pure method.</summary>
[Workflow("shaping", StartAt = nameof(Search))]
public sealed partial class ShapingWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Rank), Arguments = nameof(ToSearch), Output = nameof(ToHits))]
    public Task<SearchResult> Search(SearchRequest request) => tasks.Run<SearchResult>(nameof(Search), request);

    static SearchRequest ToSearch(Query query) => new(query.Text, query.Limit ?? 10, [query.Language]);

    static Hits ToHits(Query query, SearchResult result) => new(query.Text, result.Documents, result.Total - result.Documents.Length);

    [Task(Next = nameof(Store), Output = nameof(ToBest))]
    public Task<int> Rank(Hits hits) => tasks.Run<int>(nameof(Rank), hits);

    static Best ToBest(Hits hits, int position) => new(hits.Documents[position], hits.Missing > 0);

    [Task(Next = nameof(Done), Arguments = nameof(ToName), Output = nameof(ToText))]
    public Task<Stored> Store(string name) => tasks.Run<Stored>(nameof(Store), name);

    static string ToName(Best best) => $"best/{best.Document}";

    static string ToText(Stored stored) => $"stored as {stored.Id}";

    [Succeed] static string Done(string text) => text;

    public sealed record Query(string Text, int? Limit, string Language);

    public sealed record SearchRequest(string Text, int Limit, string[] Languages);

    public sealed record SearchResult(string[] Documents, int Total);

    public sealed record Hits(string Text, string[] Documents, int Missing);

    public sealed record Best(string Document, bool IsPartial);

    public sealed record Stored(int Id);
}
