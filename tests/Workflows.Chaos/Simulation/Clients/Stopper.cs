using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Stops executions now and then, and redrives some that have failed.</summary>
internal static class Stopper
{
    public static async void Begin(SimulatedRun run, Started started)
    {
        // A Distributed Map is stopped more often: much is under way then.
        if (run.Simulator.Chance(started.Machine is "bulk" or "crates" ? 0.5 : 0.2))
        {
            await run.Simulator.Delay(run.Simulator.Between(0, 25));
            await Stop(run, started);
        }
    }

    /// <summary>Redrives what has failed: some of it, and all that is parked.</summary>
    public static async Task RedriveSome(SimulatedRun run)
    {
        foreach (var started in run.Ledger.Executions)
        {
            if (started.Id is not { } id || (await run.Store.DescribeAsync(id))?.Status is not { } status)
            {
                continue;
            }

            if (status == ExecutionStatus.Parked || (status is ExecutionStatus.Failed or ExecutionStatus.Aborted or ExecutionStatus.TimedOut && !run.IsAway && run.Simulator.Chance(run.IsTroubled ? 0.2 : 0.1)))
            {
                started.PossibleRedrives++;
                var (told, exception) = await Caller.TryAsync(run, engine => engine.RedriveExecutionAsync(id).AsTask());
                run.Simulator.Trace.Add($"client redrives {started.Name} -> {told} {exception?.Message}");
                started.Redrives += told == Told.Yes ? 1 : 0;
                started.PossibleRedrives -= told == Told.No ? 1 : 0;
            }
        }

        await RedriveChildren(run);
    }

    // Children, of which no client knows: somebody looks what is parked.
    private static async Task RedriveChildren(SimulatedRun run)
    {
        var parked = await run.Store.ListAsync(new ExecutionFilter { Status = ExecutionStatus.Parked, Limit = 1_000 });
        foreach (var child in parked.Executions.Where(static one => one.Parent is not null))
        {
            var (told, exception) = await Caller.TryAsync(run, engine => engine.RedriveExecutionAsync(child.Id).AsTask());
            run.Simulator.Trace.Add($"client redrives {child.Name} -> {told} {exception?.Message}");
        }
    }

    private static async Task Stop(SimulatedRun run, Started started)
    {
        started.PossibleStops++;
        var (told, exception) = await Caller.TryAsync(run, engine => engine.StopExecutionAsync(started.Id!.Value, "Stopped", "Somebody wanted it.").AsTask());
        run.Simulator.Trace.Add($"client stops {started.Name} -> {told} {exception?.Message}");
        started.Stops += told == Told.Yes ? 1 : 0;
        started.PossibleStops -= told == Told.No ? 1 : 0;
        if (told == Told.No && exception is not ExecutionDoesNotExistException)
        {
            run.Ledger.Contradictions.Add($"{started.Name} could not be stopped: {exception}");
        }
    }
}
