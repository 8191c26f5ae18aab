namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    /// <inheritdoc/>
    public override ValueTask<int> SweepAsync(DateTimeOffset historyBefore, DateTimeOffset executionsBefore, int limit, CancellationToken cancellationToken = default) => Do(
        () =>
        {
            var touched = 0;
            foreach (var row in _executions.Values.Where(static row => row.End is not null).OrderBy(static row => row.Id).ToArray())
            {
                if (touched >= limit)
                {
                    break;
                }

                if (row.End!.Stopped < executionsBefore && !IsNeeded(row))
                {
                    Remove(row);
                    touched++;
                }
                else if (row.End.Stopped < historyBefore && !row.IsHistoryForgotten && !IsNeeded(row))
                {
                    row.History.Clear();
                    row.Frames.Clear();
                    row.Chunks.Clear();
                    row.OpenChunks.Clear();
                    row.Input = default;
                    row.End = row.End with { Output = default };
                    row.IsHistoryForgotten = true;
                    touched++;
                }
            }

            return touched;
        },
        cancellationToken);

    /// <summary>Whether a Distributed Map that still runs has yet to read what it came to, or a parent waits for one that is parked.</summary>
    private bool IsNeeded(MemoryExecution row) =>
        (row.Start.Chunk is not null || row is { Status: ExecutionStatus.Parked, TellsParent: true })
        && row.Start.Parent is { } parent && _executions.TryGetValue(parent, out var open) && open.IsOpen;

    private void Remove(MemoryExecution row)
    {
        _executions.Remove(row.Id);
        if (_names.TryGetValue((row.Start.Machine, row.Start.Name), out var named) && named == row)
        {
            _names.Remove((row.Start.Machine, row.Start.Name));
        }

        if (row.Start.Parent is { } parent && _executions.TryGetValue(parent, out var parentRow))
        {
            parentRow.Children.Remove(row.Id);
        }
    }
}
