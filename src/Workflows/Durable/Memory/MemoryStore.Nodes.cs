namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    private readonly SortedDictionary<long, MemoryNode> _nodes = [];
    private long _lastNode;

    /// <inheritdoc/>
    public override ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Do(
            () =>
            {
                _nodes.Add(++_lastNode, new MemoryNode(Now + lease));
                return _lastNode;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<bool> RenewNodeAsync(long node, TimeSpan lease, CancellationToken cancellationToken = default) => Do(
        () =>
        {
            if (!_nodes.TryGetValue(node, out var row))
            {
                return false;
            }

            row.Lease = Now + lease;
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default) => await Do(
        () =>
        {
            if (_nodes.TryGetValue(node, out var row))
            {
                foreach (var id in row.Owned.ToArray())
                {
                    Release(_executions[id], Now);
                }

                _nodes.Remove(node);
            }

            return true;
        },
        cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ValueTask<int> RecoverAsync(int limit, CancellationToken cancellationToken = default) => Do(
        () =>
        {
            var recovered = 0;
            foreach (var (id, node) in _nodes.Where(node => node.Value.Lease <= Now).ToArray())
            {
                foreach (var owned in node.Owned.Take(limit - recovered).ToArray())
                {
                    var row = _executions[owned];
                    row.Strikes++;
                    Release(row, row.Strikes < 2 ? Now : Now + TimeSpan.FromSeconds(Math.Pow(2, Math.Min(row.Strikes, 20))));
                    recovered++;
                }

                if (node.Owned.Count == 0)
                {
                    _nodes.Remove(id);
                }
            }

            return recovered;
        },
        cancellationToken);

    private void Release(MemoryExecution row, DateTimeOffset due)
    {
        GiveTo(row, null);
        row.Version++;
        row.Due = due;
        Place(row);
    }
}
