using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Data;

/// <summary>Tasks with several parameters that go over the wire, with one, and with none.</summary>
[Workflow("parameters", StartAt = nameof(Both))]
public sealed partial class ParametersWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(ContextOnly))]
    public Task<Answer> Both(Question question, WorkflowContext context, CancellationToken cancellationToken) =>
        tasks.RunWith<Answer>(nameof(Both), ("question", question), ("context", context));

    [Task(Next = nameof(Token)), DiscardResult]
    public Task<int> ContextOnly(WorkflowContext context) => tasks.RunWith<int>(nameof(ContextOnly), ("context", context));

    [Task(Next = nameof(Synchronous)), DiscardResult]
    public Task<int> Token(CancellationToken cancellationToken) => tasks.RunWith<int>(nameof(Token));

    [Task(End = true)]
    public string Synchronous(Answer answer) => tasks.Call<string>(nameof(Synchronous), answer);

    public sealed record Question(string Text);

    public sealed record Answer(string Text, bool IsSure);
}
