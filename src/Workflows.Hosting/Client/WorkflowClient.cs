using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>The client of the engine of this process.</summary>
internal sealed partial class WorkflowClient(DurableEngine engine, ExecutionStore store, RegisteredWorkflows workflows) : IWorkflowClient
{
    public async ValueTask<WorkflowExecution<TOutput>> StartAsync<TInput, TOutput>(
        WorkflowDefinition<TInput, TOutput> definition, TInput input, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var json = JsonSerializer.SerializeToUtf8Bytes(input, definition.Input);
        return Typed(definition, await engine.StartExecutionAsync(definition.Name, json, name, cancellationToken).ConfigureAwait(false));
    }

    public async ValueTask<WorkflowExecution> StartAsync(string workflow, string input, string? name, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workflow);
        return WorkflowExecution.Of(this, await engine.StartExecutionAsync(workflow, Json(input), name, cancellationToken).ConfigureAwait(false));
    }

    public async ValueTask<ExecutionDescription> DescribeAsync(string executionArn, bool showsSensitive, CancellationToken cancellationToken)
    {
        var description = await FindAsync(executionArn, cancellationToken).ConfigureAwait(false);
        return showsSensitive || workflows.MaskOf(description.Machine) is not { } mask
            ? description
            : description with { Input = mask.Apply(description.Input), Output = mask.Apply(description.Output), Cause = SensitiveMask.Apply(description.Cause) };
    }

    public async IAsyncEnumerable<ExecutionDescription> ListAsync(ExecutionFilter? filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = filter ?? new ExecutionFilter();
        while (true)
        {
            var page = await ListPageAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (var execution in page.Executions)
            {
                yield return execution;
            }

            if (page.Next is null)
            {
                yield break;
            }

            next = next with { After = page.Next };
        }
    }

    public async ValueTask<ExecutionPage> ListPageAsync(ExecutionFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Limit is < 1 or > 1_000)
        {
            throw new ArgumentException($"The limit is {filter.Limit}; it has to be 1 to 1,000.", nameof(filter));
        }

        var page = await store.ListAsync(filter, cancellationToken).ConfigureAwait(false);
        return page with { Executions = [.. page.Executions.Select(execution => workflows.MaskOf(execution.Machine) is null ? execution : execution with { Cause = SensitiveMask.Apply(execution.Cause) })] };
    }

    public async IAsyncEnumerable<HistoryEvent> HistoryAsync(string executionArn, bool showsSensitive, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var execution = await FindAsync(executionArn, cancellationToken).ConfigureAwait(false);
        var mask = showsSensitive ? null : workflows.MaskOf(execution.Machine);
        await foreach (var happened in engine.HistoryAsync(execution.Id, cancellationToken).ConfigureAwait(false))
        {
            yield return mask?.Apply(happened) ?? happened;
        }
    }

    public async ValueTask StopAsync(string executionArn, string? error, string? cause, CancellationToken cancellationToken)
    {
        var execution = await FindAsync(executionArn, cancellationToken).ConfigureAwait(false);
        await engine.StopExecutionAsync(execution.Id, error, cause, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask RedriveAsync(string executionArn, CancellationToken cancellationToken)
    {
        var execution = await FindAsync(executionArn, cancellationToken).ConfigureAwait(false);
        await engine.RedriveExecutionAsync(execution.Id, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask<VersionReport> CheckAsync(CancellationToken cancellationToken) => engine.CheckAsync(cancellationToken);

    private async ValueTask<ExecutionDescription> FindAsync(string executionArn, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(executionArn);
        return ExecutionArn.TryParse(executionArn, out var arn) && await store.DescribeAsync(arn.Machine, arn.Name, cancellationToken).ConfigureAwait(false) is { } description
            ? description
            : throw new ExecutionDoesNotExistException($"There is no execution '{executionArn}' here. Look at the ARN; executions that ended long ago are forgotten.");
    }

    private WorkflowExecution<TOutput> Typed<TInput, TOutput>(WorkflowDefinition<TInput, TOutput> definition, ExecutionRef execution) =>
        new(this, execution, (arn, cancellationToken) => ResultAsync(definition, arn, cancellationToken));

    private static byte[] Json(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var json = Encoding.UTF8.GetBytes(input);
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            // It throws if it is no JSON.
        }

        return json;
    }
}
