using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Variables;

/// <summary>Variables and the execution's input in JSONPath.</summary>
[Workflow("path-variables", StartAt = nameof(Look), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathVariablesWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Route)), Assign("found"), Catch(nameof(Explain), Assign = "failure")]
    public Task<Item> Look(Search search) => tasks.Run<Item>(nameof(Look), search);

    [Choice, Assign(nameof(Kind), When = nameof(Keep))]
    static Next Route(Item item, [Variable] Item found) => found.Size > 3 ? nameof(Keep) : nameof(Drop);

    static string Kind(Item item) => item.Name;

    [Task(Next = nameof(Done))]
    public Task<string> Keep(Item item, [Variable] string kind, [ExecutionInput] Search search) =>
        tasks.RunWith<string>(nameof(Keep), ("item", item), ("kind", kind), ("search", search));

    [Pass(Next = nameof(Done))]
    static string Drop([ExecutionInput] Search search) => search.Text;

    [Task(Next = nameof(Done))]
    public Task<string> Explain([Variable] ErrorOutput failure, [ExecutionInput] Search search) =>
        tasks.RunWith<string>(nameof(Explain), ("failure", failure), ("search", search));

    [Succeed]
    static partial void Done(string text);

    public sealed record Search(string Text);

    public sealed record Item(string Name, int Size);
}
