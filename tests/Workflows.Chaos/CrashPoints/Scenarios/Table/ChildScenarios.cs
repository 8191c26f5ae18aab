using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Executions that start others.</summary>
internal static class ChildScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new Scenario("children", Deployments.Family, static run => RunAsync(run, seconds: 1)).Pace(poll: 2, lease: 4),
        new Scenario("child-timeout", Deployments.Family, static run => RunAsync(run, seconds: 60)).Pace(poll: 2, lease: 4),
        new Scenario("child-failure", Deployments.Family, static run => RunAsync(run, seconds: 1)) { Act = static body => body.State == "Third" ? Act.Reject : Act.Succeed }.Pace(poll: 2, lease: 4),
        new("child-not-waited-for", Deployments.Mail, static async run =>
        {
            var id = await run.Client.StartAsync("mail", new { id = "one", size = 3, seconds = 1 });
            await run.RecordedAsync(id, HistoryEventType.TaskSubmitted);
            await run.Client.SucceedAsync(await run.Tokens.NextAsync("Deliver"), "delivered");
            await run.Client.EndAsync(id);
        }),
        new Scenario("child-stopped", Deployments.Family, static async run =>
        {
            var id = await run.Client.StartAsync("family", new { id = "one", size = 3, seconds = 60 });
            await ChildWaitsAsync(run, id);
            await run.Client.StopAsync(id);
            await run.Client.EndAsync(id);
        }).Pace(poll: 2, lease: 4),
    ];

    private static async Task RunAsync(ScenarioRun run, int seconds) => await run.Client.EndAsync(await run.Client.StartAsync("family", new { id = "one", size = 3, seconds }));

    private static async Task ChildWaitsAsync(ScenarioRun run, long parent)
    {
        ExecutionDescription? child = null;
        await run.UntilAsync(() => (child = run.Read(store => store.ListAsync(new ExecutionFilter { Parent = parent, Limit = 1 })).Executions.FirstOrDefault()) is not null);
        await run.RecordedAsync(child!.Id, HistoryEventType.WaitStateEntered);
    }
}
