using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>An execution that a client has started, or found started.</summary>
public class WorkflowExecution
{
    private protected WorkflowExecution(IWorkflowClient client, ExecutionRef execution)
    {
        Client = client;
        Arn = execution.Arn;
        Workflow = execution.Machine;
        Name = execution.Name;
        Started = execution.Started;
    }

    /// <summary>Its ARN. AWS: <c>executionArn</c>.</summary>
    public string Arn { get; }

    /// <summary>The workflow's name.</summary>
    public string Workflow { get; }

    /// <summary>The execution's name.</summary>
    public string Name { get; }

    /// <summary>When it was started. AWS: <c>startDate</c>.</summary>
    public DateTimeOffset Started { get; }

    private protected IWorkflowClient Client { get; }

    internal static WorkflowExecution Of(IWorkflowClient client, ExecutionRef execution) => new(client, execution);

    /// <summary>Waits for its end, and gives its output as JSON.</summary>
    /// <inheritdoc cref="IWorkflowClient.ResultAsync(string, CancellationToken)"/>
    public ValueTask<string> JsonResultAsync(CancellationToken cancellationToken = default) => Client.ResultAsync(Arn, cancellationToken);

    /// <summary>What there is to know of it.</summary>
    /// <inheritdoc cref="IWorkflowClient.DescribeAsync(string, bool, CancellationToken)"/>
    public ValueTask<ExecutionDescription> DescribeAsync(bool showsSensitive = false, CancellationToken cancellationToken = default) =>
        Client.DescribeAsync(Arn, showsSensitive, cancellationToken);
}
