using System.Globalization;
using System.Text.Json;
using Workflows.Chaos.Subjects;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Starts executions, and starts them again when it does not know whether it has.</summary>
internal static class Starter
{
    public static void Begin(SimulatedRun run, int count)
    {
        for (var i = 0; i < count; i++)
        {
            // One of those is as much as all others together.
            var machine = i == 0 && run.Simulator.Chance(0.05) ? "crates" : SubjectTable.Names[run.Simulator.Random.Next(SubjectTable.Names.Length)];
            var name = string.Create(CultureInfo.InvariantCulture, $"{machine}-{i}");
            var started = new Started(machine, name, machine == "crates" ? Crates(run, name) : Input(run, name));
            run.Ledger.Executions.Add(started);
            run.Simulator.After(run.Simulator.Between(0, 40), null, () => Start(run, started));
        }
    }

    private static byte[] Input(SimulatedRun run, string name) => JsonSerializer.SerializeToUtf8Bytes(
        new { id = name, size = run.Simulator.Random.Next(10), seconds = run.Simulator.Random.Next(1, 15) });

    private static byte[] Crates(SimulatedRun run, string name)
    {
        var isFragile = run.Simulator.Chance(0.5);
        string[] items = [.. Enumerable.Range(0, run.Simulator.Random.Next(110, 180))
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}{(isFragile && number % 10 == 7 ? NodeWork.Broken : "")}"))];
        return JsonSerializer.SerializeToUtf8Bytes(new { id = name, size = run.Simulator.Random.Next(10), seconds = 1, marks = items });
    }

    private static async void Start(SimulatedRun run, Started started)
    {
        while (started.Id is null)
        {
            await StartOnce(run, started);
            await run.Simulator.Delay(run.Simulator.Between(0.5, 4));
        }

        // A second one that has not heard of the first.
        if (run.Simulator.Chance(0.3))
        {
            await StartOnce(run, started);
        }

        if (run.Simulator.Chance(0.2))
        {
            await StartOther(run, started);
        }

        Stopper.Begin(run, started);
    }

    private static async Task StartOnce(SimulatedRun run, Started started)
    {
        ExecutionRef? reference = null;
        var (told, exception) = await Caller.TryAsync(run, async engine => reference = await engine.StartExecutionAsync(started.Machine, started.Input, started.Name));
        run.Simulator.Trace.Add($"client starts {started.Name} -> {told} {reference?.Id} {exception?.Message}");
        if (told == Told.Yes)
        {
            if (started.Id is { } known && known != reference!.Id)
            {
                run.Ledger.Contradictions.Add($"{started.Name} was started as {known} and as {reference.Id}.");
            }

            started.Id ??= reference!.Id;
        }
        else if (exception is ExecutionAlreadyExistsException && started.Id is null)
        {
            // An earlier call of this client had started it, and it has ended already.
            var found = await run.Store.DescribeAsync(started.Machine, started.Name);
            if (found is not { Status: not ExecutionStatus.Running })
            {
                run.Ledger.Contradictions.Add($"{started.Name} was refused because it exists, and it is {found?.Status.ToString() ?? "not there"}.");
            }

            started.Id = found?.Id;
        }
        else if (told == Told.No && exception is not ExecutionAlreadyExistsException)
        {
            run.Ledger.Contradictions.Add($"{started.Name} could not be started: {exception}");
        }
    }

    private static async Task StartOther(SimulatedRun run, Started started)
    {
        var other = JsonSerializer.SerializeToUtf8Bytes(new { id = "other", size = 1, seconds = 1 });
        var (told, _) = await Caller.TryAsync(run, async engine => await engine.StartExecutionAsync(started.Machine, other, started.Name));
        if (told == Told.Yes)
        {
            run.Ledger.Contradictions.Add($"{started.Name} was started with another input.");
        }
    }
}
