using System.Globalization;
using Workflows.Chaos.Subjects;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Work that somebody outside asks for.</summary>
internal static class ActivityScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new("activity", Deployments.Packing, static run => RunAsync(run, WorkAsync)),
        new("activity-again", Deployments.Packing, static run => RunAsync(run, static async run =>
        {
            await FailAsync(run, "Broken");
            await WorkAsync(run);
        })),
        new Scenario("activity-silence", Deployments.Packing, static run => RunAsync(run, static async run =>
        {
            await run.Client.TakeAsync(Packing.Activity, "silent");

            // Nobody asks before it is missed.
            await run.Simulator.Delay(TimeSpan.FromSeconds(17));
            await WorkAsync(run);
        })).Pace(poll: 10, lease: 15),
        new("activity-given-up", Deployments.Packing, static run => RunAsync(run, static run => FailAsync(run, "Other"))),
    ];

    private static async Task RunAsync(ScenarioRun run, Func<ScenarioRun, Task> work)
    {
        var id = await run.Client.StartAsync("packing", new { id = "one", size = 3, seconds = 1 });
        await work(run);
        await run.Client.EndAsync(id);
    }

    private static async Task WorkAsync(ScenarioRun run)
    {
        var task = await run.Client.TakeAsync(Packing.Activity, "worker");
        await run.Simulator.Delay(TimeSpan.FromSeconds(4));
        await run.Client.BeatAsync(task.TaskToken);
        await run.Simulator.Delay(TimeSpan.FromSeconds(1));
        await run.Client.SucceedAsync(task.TaskToken, string.Create(CultureInfo.InvariantCulture, $"packed {task.Input.Length} bytes"));
    }

    private static async Task FailAsync(ScenarioRun run, string error)
    {
        var task = await run.Client.TakeAsync(Packing.Activity, "worker");
        await run.Client.FailAsync(task.TaskToken, error);
    }
}
