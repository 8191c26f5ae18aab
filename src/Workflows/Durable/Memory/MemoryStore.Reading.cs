namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    /// <inheritdoc/>
    public override ValueTask<ExecutionDescription?> DescribeAsync(string machine, string name, CancellationToken cancellationToken = default) =>
        Do(() => _names.GetValueOrDefault((machine, name))?.ToDescription(withData: true), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<ExecutionDescription?> DescribeAsync(long execution, CancellationToken cancellationToken = default) =>
        Do(() => _executions.GetValueOrDefault(execution)?.ToDescription(withData: true), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<ExecutionPage> ListAsync(ExecutionFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(filter.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(filter.Limit, 1_000);
        var after = filter.After is null ? new PagePosition(long.MaxValue, long.MaxValue) : PagePosition.Parse(filter.After);
        return Do(
            () =>
            {
                var found = _executions.Values
                    .Where(row => Matches(row, filter) && Position(row) < after)
                    .OrderByDescending(static row => Position(row))
                    .Take(filter.Limit + 1)
                    .Select(static row => row.ToDescription(withData: false))
                    .ToList();
                if (found.Count <= filter.Limit)
                {
                    return new ExecutionPage(found, null);
                }

                found.RemoveAt(filter.Limit);
                var last = found[^1];
                return new ExecutionPage(found, PagePosition.Of(last).ToString());
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<HistoryBatch>> HistoryAsync(long execution, int fromEvent, int limit, CancellationToken cancellationToken = default) =>
        Do<IReadOnlyList<HistoryBatch>>(
            () =>
            {
                var found = new List<HistoryBatch>();
                foreach (var batch in _executions.GetValueOrDefault(execution)?.History ?? [])
                {
                    var last = batch.First + batch.Count - 1;
                    if (last >= fromEvent)
                    {
                        found.Add(batch);
                    }

                    if (last - fromEvent + 1 >= limit)
                    {
                        break;
                    }
                }

                return found;
            },
            cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellationToken = default) => Do(
        () =>
        {
            var open = _executions.Values.Where(static row => row.IsOpen).ToList();
            var oldest = _ready.Count > 0 && _ready.Min.Due <= Now ? _ready.Min.Due : (DateTimeOffset?)null;
            return new StoreStatistics(
                open.Count,
                open.Count(static row => row.Owner is not null),
                open.Count(static row => row.IsStranded),
                _executions.Values.Count(static row => row.Status == ExecutionStatus.Parked),
                oldest);
        },
        cancellationToken);

    private static bool Matches(MemoryExecution row, ExecutionFilter filter) =>
        (filter.Machine is null || row.Start.Machine == filter.Machine)
        && (filter.Status is null || row.Status == filter.Status)
        && (!filter.OnlyStranded || row is { IsOpen: true, IsStranded: true })
        && (filter.NamePrefix is null || row.Start.Name.StartsWith(filter.NamePrefix, StringComparison.Ordinal))
        && (filter.StartedFrom is null || row.Start.Started >= filter.StartedFrom)
        && (filter.StartedBefore is null || row.Start.Started < filter.StartedBefore)
        && (filter.Parent is null || row.Start.Parent == filter.Parent);

    private static PagePosition Position(MemoryExecution row) => new(row.Start.Started.UtcTicks, row.Id);
}
