using System.Text.Json;
using Workflows.Chaos.Subjects;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>A worker of an activity: slow at times, silent at times, and gone at times.</summary>
internal static class Worker
{
    public static async void Begin(SimulatedRun run, string name)
    {
        while (!run.IsOver)
        {
            DurableActivityTask? task = null;
            var (told, _) = await Caller.TryAsync(run, async engine => task = await engine.GetActivityTaskAsync(Packing.Activity, name), 70);
            if (told == Told.Yes && task is not null)
            {
                run.Simulator.Trace.Add($"{name} has got a task");
                await WorkAsync(run, name, task);
            }
            else
            {
                // Nobody asks a year long for work when nobody answers.
                await run.Simulator.Delay(run.IsAway ? TimeSpan.FromDays(366) : run.Simulator.Between(1, 3));
            }
        }
    }

    private static async Task WorkAsync(SimulatedRun run, string name, DurableActivityTask task)
    {
        using var input = JsonDocument.Parse(task.Input);
        var execution = input.RootElement.GetProperty("id").GetString()!;
        if (run.IsTroubled && run.Simulator.Chance(0.15))
        {
            return;
        }

        for (var beats = run.Simulator.Random.Next(3); beats > 0; beats--)
        {
            await run.Simulator.Delay(run.Simulator.Between(3, run.IsTroubled ? 16 : 12));
            var sent = run.Simulator.Time.GetUtcNow();
            var (beaten, _) = await Caller.TryAsync(run, engine => engine.SendTaskHeartbeatAsync(task.TaskToken).AsTask());
            if (beaten == Told.Yes)
            {
                run.Ledger.Beats.Add(new Beat(execution, nameof(Packing.Pack), sent, 15));
            }
        }

        await run.Simulator.Delay(run.Simulator.Between(0, run.IsTroubled ? 16 : 12));
        Answer answer;
        do
        {
            answer = run.Ledger.Answer(execution);
            var fails = run.IsTroubled && run.Simulator.Chance(0.15);
            var (told, exception) = await Caller.TryAsync(run, engine => fails
                ? engine.SendTaskFailureAsync(task.TaskToken, "Broken", answer.Mark).AsTask()
                : engine.SendTaskSuccessAsync(task.TaskToken, JsonSerializer.SerializeToUtf8Bytes(answer.Mark)).AsTask());
            answer.Told = told;
            run.Simulator.Trace.Add($"{name} answers {execution} with {answer.Mark} -> {told} {exception?.GetType().Name}");
            await run.Simulator.Delay(run.Simulator.Between(0.1, 3));
        }
        while (answer.Told == Told.Unknown && !run.IsAway);
    }
}
