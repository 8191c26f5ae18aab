using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Processes that stop in order, and others that follow them.</summary>
internal static class ProcessScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new("drained", Deployments.Chain, static async run =>
        {
            var id = await run.Client.StartAsync("chain", new { id = "one", size = 3, seconds = 1 });
            await run.UntilAsync(() => run.Bodies > 0);
            await run.RestartAsync();
            await run.Client.EndAsync(id);
        }),
        new Scenario("not-drained", Deployments.Chain, static async run =>
        {
            var id = await run.Client.StartAsync("chain", new { id = "one", size = 3, seconds = 1 });
            await run.UntilAsync(() => run.Bodies > 0);

            // What hangs is cancelled when the time to drain is over, and runs again.
            run.IsRepaired = true;
            await run.RestartAsync();
            await run.Client.EndAsync(id);
        })
        {
            Act = static body => body.Run.IsRepaired ? Act.Succeed : Act.Hang,
        }.Pace(poll: 10, lease: 15),
        new("redeployed", Deployments.Quote, static async run =>
        {
            var id = await AskAsync(run);
            await run.RestartAsync(Deployments.QuoteAnew);
            await run.Client.SucceedAsync(await run.Tokens.NextAsync("Ask"), "yes");
            await run.Client.EndAsync(id);
        }),
        new("stranded", Deployments.Quote, static async run =>
        {
            var id = await AskAsync(run);
            await run.RestartAsync(Deployments.QuoteWithoutAsking);
            await run.Client.SucceedAsync(await run.Tokens.NextAsync("Ask"), "yes");
            await run.UntilAsync(() => run.Read(store => store.DescribeAsync(id))!.IsStranded);
            await run.RestartAsync(Deployments.Quote);
            await run.Client.EndAsync(id);
        }),
    ];

    private static async Task<long> AskAsync(ScenarioRun run)
    {
        var id = await run.Client.StartAsync("quote", new { id = "one", size = 3, seconds = 1 });
        await run.RecordedAsync(id, HistoryEventType.TaskSubmitted);
        return id;
    }
}
