using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Maps: iterations within an execution, and child executions for each item.</summary>
internal static class MapScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new("map", Deployments.Basket, SignAsync),
        new("map-again", Deployments.Basket, SignAsync) { Act = static body => body is { Retry: 0 } ? Act.Fail : Act.Succeed },
        new("map-failure", Deployments.Basket, static run => RunAsync(run, "basket", size: 9)) { Act = static _ => Act.Reject },
        new("distributed-map", Deployments.Bulk, static run => RunAsync(run, "bulk", size: 9)),
        new("distributed-map-some-fail", Deployments.Bulk, static run => RunAsync(run, "bulk", size: 9)) { Act = static body => body.Size is 8 or 5 ? Act.Reject : Act.Succeed },
        new("distributed-map-too-many-fail", Deployments.Bulk, static run => RunAsync(run, "bulk", size: 9))
        {
            Act = static body => body.Size is 9 or 7 or 4 ? Act.Reject : Act.Succeed,
            IgnoresChildren = true,
        },
        new("distributed-map-redriven", Deployments.Freight, static async run =>
        {
            var id = await run.Client.StartAsync("freight", new { id = "one", size = 9, seconds = 2 });
            await run.Client.EndAsync(id);
            run.IsRepaired = true;
            await run.Client.RedriveAsync(id);
            await run.Client.EndAsync(id);
        })
        {
            Act = static body => body is { Size: 8, Run.IsRepaired: false } ? Act.Reject : Act.Succeed,
            IgnoresChildren = true,
        },
    ];

    private static async Task RunAsync(ScenarioRun run, string machine, int size) => await run.Client.EndAsync(await run.Client.StartAsync(machine, new { id = "one", size, seconds = 1 }));

    private static async Task SignAsync(ScenarioRun run)
    {
        const int Items = 4;
        const int AtOnce = 2;
        var id = await run.Client.StartAsync("basket", new { id = "one", size = 9, seconds = 1 });
        for (var i = 0; i < Items; i++)
        {
            await run.RecordedAsync(id, HistoryEventType.TaskSubmitted, ((i / AtOnce) + 1) * AtOnce);
            await run.Client.SucceedAsync(await run.Tokens.NextAsync("Sign", i), "signed");
        }

        await run.Client.EndAsync(id);
    }
}
