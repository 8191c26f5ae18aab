namespace Workflows.Lambda.Tests.Workflows;

/// <summary>A workflow that needs nothing.</summary>
[Workflow("echo", StartAt = nameof(EchoAsync))]
internal sealed partial class EchoWorkflow
{
    [Task(End = true)]
    private Task<string?> EchoAsync(string? text) => Task.FromResult(text);
}
