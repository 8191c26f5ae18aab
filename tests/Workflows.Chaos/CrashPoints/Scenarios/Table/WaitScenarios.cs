using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Time that passes.</summary>
internal static class WaitScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new("year", Deployments.Sleeper, static async run =>
        {
            var id = await run.Client.StartAsync("sleeper", new { id = "one", size = 1, seconds = 1 });
            await run.RecordedAsync(id, HistoryEventType.WaitStateEntered);

            // Nobody is there for nearly a year.
            await run.RestartAsync(away: TimeSpan.FromDays(365) - TimeSpan.FromSeconds(5));
            await run.Client.EndAsync(id);
        })
        {
            Longest = TimeSpan.FromDays(366),
        },
        new Scenario("minutes", Deployments.Chain, static async run =>
        {
            // Long enough that what is old is looked for.
            var id = await run.Client.StartAsync("chain", new { id = "one", size = 3, seconds = 660 });
            await run.Client.EndAsync(id);
        }).Pace(poll: 120, lease: 480),
        new("counter", Deployments.Counter, static async run => await run.Client.EndAsync(await run.Client.StartAsync("counter", new { id = "one", size = 3, seconds = 1 }))),
        new Scenario("execution-timeout", Deployments.Permit, static async run => await run.Client.EndAsync(await run.Client.StartAsync("permit", new { id = "one", size = 3, seconds = 1 })))
            .Pace(poll: 10, lease: 15),
    ];
}
