namespace Workflows.Durable;

/// <summary>Looks through a store for what must never be, whatever has happened: gaps in histories, snapshots that say something else than the history, waits that nobody can settle.</summary>
/// <remarks>It reads only. Executions that are being written meanwhile are read again; for a report on which one can rely, stop the engines first.</remarks>
/// <example>
/// <code>
/// foreach (var fault in await ExecutionCheck.RunAsync(store))
/// {
///     Console.Error.WriteLine($"{fault.Name}: {fault.Description}");
/// }
/// </code>
/// </example>
public static class ExecutionCheck
{
    private const int AtOnce = 1_000;

    /// <summary>Checks every execution of a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    /// <returns>What is wrong; nothing if all is as it has to be.</returns>
    public static async ValueTask<IReadOnlyList<ExecutionFault>> RunAsync(ExecutionStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        List<ExecutionFault> faults = [];
        string? after = null;
        do
        {
            var page = await store.ListAsync(new ExecutionFilter { Limit = AtOnce, After = after }, cancellationToken).ConfigureAwait(false);
            foreach (var listed in page.Executions)
            {
                faults.AddRange(await OfAsync(store, listed.Id, cancellationToken).ConfigureAwait(false));
            }

            after = page.Next;
        }
        while (after is not null);

        return faults;
    }

    private static async ValueTask<IReadOnlyList<ExecutionFault>> OfAsync(ExecutionStore store, long id, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await store.LoadAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
            {
                return [];
            }

            List<string> faults = [];
            var batches = await store.HistoryAsync(id, 1, int.MaxValue, cancellationToken).ConfigureAwait(false);
            try
            {
                HistoryEvent[] events = [.. batches.SelectMany(static batch => batch.Events())];
                HistoryRules.Check(stored, events, faults);
                SnapshotRules.Check(stored, events, faults);
            }
            catch (InvalidDataException exception)
            {
                faults.Add($"What is stored of it cannot be read: {exception.Message}");
            }

            await FamilyRules.CheckAsync(store, stored, faults, cancellationToken).ConfigureAwait(false);
            if (faults.Count == 0 || (await store.LoadAsync(id, cancellationToken).ConfigureAwait(false))?.Version == stored.Version)
            {
                return [.. faults.Select(fault => new ExecutionFault(id, stored.Name, fault))];
            }
        }
    }
}
