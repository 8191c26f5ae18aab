namespace Workflows.Durable;

public sealed partial class DurableEngine
{
    /// <summary>What would become of the open executions if the engine's definitions were deployed: which go on, and which would be stranded and why. The engine need not be started.</summary>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async ValueTask<VersionReport> CheckAsync(CancellationToken cancellationToken = default)
    {
        long continuing = 0;
        List<StrandedExecution> stranded = [];
        foreach (var (definition, machine, executions) in await Store.UsedDefinitionsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (FindMachine(machine) is { } host && host.Definition.Hash == definition)
            {
                continuing += executions;
                continue;
            }

            var stored = await Store.FindDefinitionAsync(definition, cancellationToken).ConfigureAwait(false);
            var contract = stored is null ? null : DefinitionContract.Read(stored);
            await foreach (var open in OpenAsync(machine, definition, cancellationToken).ConfigureAwait(false))
            {
                if (Hindrance(open, contract, FindMachine(machine)) is { } hindrance)
                {
                    stranded.Add(hindrance);
                }
                else
                {
                    continuing++;
                }
            }
        }

        return new VersionReport(continuing, stranded);
    }

    private static StrandedExecution? Hindrance(StoredExecution open, DefinitionContract? contract, WorkflowHost? host)
    {
        StrandedExecution Of(string state, string reason) => new(open.Id, open.Machine, open.Name, state, reason);
        try
        {
            FrameData[] frames = [.. open.Frames.Select(FrameBody.Read)];
            return host is null ? Of(frames[0].State, $"There is no workflow '{open.Machine}' any longer. Bring it back until its executions have ended, or stop them.")
                : contract is null ? Of(frames[0].State, "Its definition is not in the store any longer.")
                : ExecutionRun.Hindrance(frames, contract, host) is var (state, reason) ? Of(state, reason)
                : null;
        }
        catch (InvalidDataException exception)
        {
            return Of("?", exception.Message);
        }
    }

    private async IAsyncEnumerable<StoredExecution> OpenAsync(
        string machine, DefinitionHash definition, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            var page = await Store.ListAsync(new ExecutionFilter { Machine = machine, Status = ExecutionStatus.Running, Limit = 1_000, After = after }, cancellationToken).ConfigureAwait(false);
            foreach (var listed in page.Executions.Where(listed => listed.Definition == definition))
            {
                if (await Store.LoadAsync(listed.Id, cancellationToken).ConfigureAwait(false) is { Status: ExecutionStatus.Running } open)
                {
                    yield return open;
                }
            }

            after = page.Next;
        }
        while (after is not null);
    }
}
