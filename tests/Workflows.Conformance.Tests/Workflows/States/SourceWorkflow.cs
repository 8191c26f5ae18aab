using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>Reads no input: a task without parameters is where the data comes from.</summary>
[Workflow("source", StartAt = nameof(Load))]
public sealed partial class SourceWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Describe))]
    public Task<Document> Load() => tasks.RunWith<Document>(nameof(Load));

    [Pass(Next = nameof(Done))]
    static string Describe(Document document) => $"{document.Title} ({document.Pages} pages)";

    [Succeed] static partial void Done();

    public sealed record Document(string Title, int Pages);
}
