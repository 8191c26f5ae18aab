using System.Text;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Hosting;

internal sealed partial class WorkflowClient
{
    public async ValueTask<TOutput> ResultAsync<TInput, TOutput>(WorkflowDefinition<TInput, TOutput> definition, string executionArn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (ExecutionArn.TryParse(executionArn, out var arn) && arn.Machine != definition.Name)
        {
            throw new ArgumentException($"'{executionArn}' is an execution of workflow '{arn.Machine}', not of '{definition.Name}'.", nameof(executionArn));
        }

        var ended = await EndAsync(executionArn, cancellationToken).ConfigureAwait(false);
        return JsonSerializer.Deserialize(ended.Output.Span, definition.Output)!;
    }

    public async ValueTask<string> ResultAsync(string executionArn, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetString((await EndAsync(executionArn, cancellationToken).ConfigureAwait(false)).Output.Span);

    private async ValueTask<ExecutionDescription> EndAsync(string executionArn, CancellationToken cancellationToken)
    {
        var execution = await FindAsync(executionArn, cancellationToken).ConfigureAwait(false);
        var ended = await engine.WaitForEndAsync(execution.Id, cancellationToken).ConfigureAwait(false);
        return ended.Status == ExecutionStatus.Succeeded
            ? ended
            : throw Failure(ended, await LastStateAsync(ended.Id, cancellationToken).ConfigureAwait(false));
    }

    private static WorkflowFailedException Failure(ExecutionDescription ended, string state) => ended.Status switch
    {
        ExecutionStatus.TimedOut => new WorkflowTimedOutException(ended.Machine, state),
        ExecutionStatus.Aborted => new WorkflowAbortedException(ended.Machine, state, ended.Error, ended.Cause),
        _ => new WorkflowFailedException(ended.Machine, state, ended.Error, ended.Cause),
    };

    // The state that led to the end; the last one that was entered, if the history does not say.
    private async ValueTask<string> LastStateAsync(long execution, CancellationToken cancellationToken)
    {
        var events = new List<HistoryEvent>();
        await foreach (var happened in engine.HistoryAsync(execution, cancellationToken).ConfigureAwait(false))
        {
            events.Add(happened);
        }

        for (var id = events.Count; id >= 1; id = events[id - 1].PreviousId)
        {
            if (IsEntry(events[id - 1]))
            {
                return events[id - 1].Name!;
            }
        }

        return events.LastOrDefault(IsEntry)?.Name ?? "";
    }

    private static bool IsEntry(HistoryEvent happened) => happened is { Name: not null, Type: >= HistoryEventType.TaskStateEntered and <= HistoryEventType.MapStateEntered };
}
