namespace Workflows.Durable;

internal sealed partial class EngineLoops
{
    // So many leases at most until a suspect is taken, even if the process is never idle.
    private const int Patience = 4;

    private DateTimeOffset _suspectsFrom;
    private bool _hadSuspect;
    private long? _held;

    /// <summary>Whether an execution that processes have ended with may be the next to be taken. After one the others have their turn.</summary>
    private bool TakesSuspects() => !_hadSuspect && (engine.IsIdle || _suspectsFrom <= Options.TimeProvider.GetUtcNow());

    /// <summary>Runs what was claimed if it is a suspect.</summary>
    /// <returns>Whether to look again at once, and nothing that was claimed is left.</returns>
    private async ValueTask<bool> TakeSuspectAsync(bool wereWanted, ClaimResult claimed)
    {
        if (!wereWanted)
        {
            var looksAgain = _hadSuspect && claimed.Executions.Count == 0;
            _hadSuspect = false;
            return looksAgain;
        }

        _suspectsFrom = Options.TimeProvider.GetUtcNow() + (Options.Lease * Patience);
        if (claimed.Executions is not [{ Strikes: >= 2, Stop: null } suspect])
        {
            return false;
        }

        await RunAloneAsync(suspect).ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// Runs an execution that processes have ended with. Those that run here have the time of a lease to end, so that it does not take them with it; then it has as long to show that it
    /// does no harm, before others begin beside it.
    /// </summary>
    private async ValueTask RunAloneAsync(StoredExecution suspect)
    {
        (_hadSuspect, _held) = (true, suspect.Id);
        engine.SetAlone(true);
        await UntilAsync(static (engine, _) => engine.IsIdle, suspect.Id).ConfigureAwait(false);
        _held = null;
        engine.Run(suspect);
        await UntilAsync(static (engine, suspect) => !engine.Runs(suspect), suspect.Id).ConfigureAwait(false);
        engine.SetAlone(false);
    }

    /// <summary>Waits until something is so, for as long as a lease at most.</summary>
    private async ValueTask UntilAsync(Func<DurableEngine, long, bool> isSo, long suspect)
    {
        var end = Options.TimeProvider.GetUtcNow() + Options.Lease;
        while (!engine.Cancellation.IsCancellationRequested)
        {
            lock (_gate)
            {
                _isPoked = false;
                _expected = null;
            }

            if (isSo(engine, suspect) || end - Options.TimeProvider.GetUtcNow() is not { Ticks: > 0 } left)
            {
                return;
            }

            await NextAsync(DurableEngine.ForTimer(left)).ConfigureAwait(false);
        }
    }
}
