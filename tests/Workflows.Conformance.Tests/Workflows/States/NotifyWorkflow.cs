using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>Ends in a task without a result, so the output is the task's input.</summary>
[Workflow("notify", StartAt = nameof(Prepare))]
public sealed partial class NotifyWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Check))]
    static Message Prepare(Request request) => new(request.To, $"Hello {request.To}");

    [Task(Next = nameof(Send)), DiscardResult]
    public Task<bool> Check(Message message) => tasks.Run<bool>(nameof(Check), message);

    [Task(End = true)]
    public async ValueTask Send(Message message) => await tasks.Do(nameof(Send), message);

    public sealed record Request(string To);

    public sealed record Message(string To, string Text);
}
