namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    /// <inheritdoc/>
    public override ValueTask<StartResult> StartAsync(NewExecution execution, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(execution);
        return Do(
            () =>
            {
                var row = Start(execution, out var isNew);
                return new StartResult(row.Id, isNew, isNew || row.Input.Span.SequenceEqual(execution.Input.Span), row.Status, row.Version, row.Start.Started);
            },
            cancellationToken);
    }

    private MemoryExecution Start(NewExecution execution, out bool isNew)
    {
        if (_names.TryGetValue((execution.Machine, execution.Name), out var known) && Keeps(StoreGuards.KeepsNamesUnique))
        {
            isNew = false;
            return known;
        }

        if (execution.Events.First != 1)
        {
            throw new InvalidOperationException($"The first event of an execution has the id 1, not {execution.Events.First}.");
        }

        isNew = true;
        var row = new MemoryExecution(++_lastExecution, execution) { Due = Now };
        row.Frames.Add(0, new MemoryFrame(execution.Root));
        row.History.Add(execution.Events);
        row.Events = execution.Events.Count;
        _executions.Add(row.Id, row);
        _names[(execution.Machine, execution.Name)] = row;
        if (execution.Parent is { } parent && _executions.TryGetValue(parent, out var parentRow))
        {
            parentRow.Children.Add(row.Id);
        }

        GiveTo(row, execution.Owner);
        Place(row);
        return row;
    }
}
