using System.Data.Common;
using System.Text;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Hosting;

internal sealed partial class WorkflowClient
{
    public async ValueTask<WorkflowExecution<TOutput>> StartAsync<TInput, TOutput>(
        DbTransaction transaction, WorkflowDefinition<TInput, TOutput> definition, TInput input, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var json = JsonSerializer.SerializeToUtf8Bytes(input, definition.Input);
        return Typed(definition, await engine.StartExecutionAsync(transaction, definition.Name, json, name, cancellationToken).ConfigureAwait(false));
    }

    public async ValueTask<WorkflowExecution> StartAsync(DbTransaction transaction, string workflow, string input, string? name, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workflow);
        return WorkflowExecution.Of(this, await engine.StartExecutionAsync(transaction, workflow, Json(input), name, cancellationToken).ConfigureAwait(false));
    }

    public ValueTask SendTaskSuccessAsync(DbTransaction transaction, string taskToken, string output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        return engine.SendTaskAnswerAsync(transaction, taskToken, new WaitAnswer(Succeeded: true, Encoding.UTF8.GetBytes(output)), cancellationToken);
    }

    public ValueTask SendTaskFailureAsync(DbTransaction transaction, string taskToken, string? error, string? cause, CancellationToken cancellationToken) =>
        engine.SendTaskAnswerAsync(transaction, taskToken, new WaitAnswer(Succeeded: false, default, error, cause), cancellationToken);
}
