namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    // A definition is some kilobytes, and a process saves its own only when it starts: none is ever forgotten.
    private readonly Dictionary<DefinitionHash, StoredDefinition> _definitions = [];

    /// <inheritdoc/>
    public override async ValueTask SaveDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        await Do(() => _definitions.TryAdd(definition.Hash, definition), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default) =>
        Do(() => _definitions.GetValueOrDefault(hash), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)>> UsedDefinitionsAsync(CancellationToken cancellationToken = default) =>
        Do<IReadOnlyList<(DefinitionHash, string, long)>>(
            () =>
            [
                .. _executions.Values
                    .Where(static row => row.IsOpen)
                    .GroupBy(static row => (row.Definition, row.Start.Machine))
                    .OrderBy(static used => used.Key.Machine, StringComparer.Ordinal)
                    .ThenBy(static used => used.Key.Definition.Value, StringComparer.Ordinal)
                    .Select(static used => (used.Key.Definition, used.Key.Machine, (long)used.Count())),
            ],
            cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask UnstrandAsync(IReadOnlyCollection<string> machines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(machines);
        await Do(
            () =>
            {
                foreach (var row in _executions.Values.Where(row => row is { IsOpen: true, IsStranded: true } && machines.Contains(row.Start.Machine)).OrderBy(static row => row.Id))
                {
                    row.IsStranded = false;
                    row.Due = Now;
                    Place(row);
                }

                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }
}
