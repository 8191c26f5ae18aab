namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    private const int FailuresToTell = 100;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<MapChunk>> LoadChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) =>
        Do<IReadOnlyList<MapChunk>>(
            () => _executions.TryGetValue(execution, out var row) ? [.. row.Chunks.Values.Where(chunk => chunk.Frame == frame).Select(chunk => WithResults(row, chunk))] : [],
            cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<MapChunk>> LoadOpenChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) =>
        Do<IReadOnlyList<MapChunk>>(
            () => _executions.TryGetValue(execution, out var row)
                ? [.. row.OpenChunks.Where(open => open.Frame == frame).Select(open => WithResults(row, row.Chunks[open]))]
                : [],
            cancellationToken);

    private MapChunk WithResults(MemoryExecution row, MapChunk chunk) => chunk with { Results = chunk.IsFolded ? [] : Results(row, chunk) };

    private void Change(MemoryExecution row, MapChunk chunk)
    {
        var key = (chunk.Frame, chunk.Number);
        if (chunk.IsGone)
        {
            row.Chunks.Remove(key);
            row.OpenChunks.Remove(key);
            return;
        }

        var known = row.Chunks.GetValueOrDefault(key);
        if (chunk.IsFolded && known is not { IsFolded: true })
        {
            foreach (var child in Of(row, chunk).Where(static child => child.Status == ExecutionStatus.Succeeded).ToArray())
            {
                Remove(child);
            }
        }

        if (chunk.IsFolded)
        {
            row.OpenChunks.Remove(key);
        }
        else
        {
            row.OpenChunks.Add(key);
        }

        row.Chunks[key] = chunk with { Succeeded = known?.Succeeded ?? 0, Failed = known?.Failed ?? 0, Results = [] };
    }

    /// <summary>Counts the end of a child in its chunk.</summary>
    /// <returns>Whether the parent is to be told of it.</returns>
    private bool Count(MemoryExecution child)
    {
        if (CountedIn(child) is not { } chunk)
        {
            return false;
        }

        var succeeded = child.Status == ExecutionStatus.Succeeded;
        chunk = chunk with { Succeeded = chunk.Succeeded + (succeeded ? 1 : 0), Failed = chunk.Failed + (succeeded ? 0 : 1) };
        _executions[child.Start.Parent!.Value].Chunks[(chunk.Frame, chunk.Number)] = chunk;
        return chunk.Succeeded + chunk.Failed == chunk.Items || (!succeeded && chunk.Failed % FailuresToTell == 0);
    }

    /// <summary>Whether a Distributed Map runs that counts a child.</summary>
    private bool IsCounted(MemoryExecution child) => _executions.TryGetValue(child.Start.Parent!.Value, out var parent) && parent.IsOpen && CountedIn(child) is not null;

    private MapChunk? CountedIn(MemoryExecution child) =>
        _executions.TryGetValue(child.Start.Parent!.Value, out var parent) ? parent.Chunks.GetValueOrDefault((child.Start.ParentFrame, child.Start.Chunk!.Value)) : null;

    private IEnumerable<MemoryExecution> Of(MemoryExecution row, MapChunk chunk) =>
        row.Children.Select(child => _executions[child]).Where(child => child.Start.ParentFrame == chunk.Frame && child.Start.Chunk == chunk.Number);

    private IReadOnlyList<ChunkResult> Results(MemoryExecution row, MapChunk chunk) =>
    [
        .. Of(row, chunk)
            .Where(static child => child.End is { Status: not ExecutionStatus.Parked })
            .OrderBy(static child => child.Start.Item)
            .Select(static child => new ChunkResult(child.Id, child.Start.Name, child.Start.Item, child.Status, child.End!.Output, child.End.Error, child.End.Cause)),
    ];
}
