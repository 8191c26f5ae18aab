using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Stops and redrives.</summary>
internal static class EndScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new("stop", Deployments.Permit, static async run => await StopAsync(run, await AskAsync(run))),
        new("stop-task", Deployments.Chain, static async run =>
        {
            var id = await run.Client.StartAsync("chain", new { id = "one", size = 3, seconds = 1 });
            await run.UntilAsync(() => run.Bodies > 0);
            await StopAsync(run, id);
        })
        {
            Act = static _ => Act.Hang,
        },
        new("stop-distributed-map", Deployments.Bulk, static async run =>
        {
            var id = await run.Client.StartAsync("bulk", new { id = "one", size = 9, seconds = 1 });
            await run.UntilAsync(() => run.Bodies == 4);
            await StopAsync(run, id);
        })
        {
            Act = static _ => Act.Hang,
        },
        new("redrive", Deployments.Chain, static async run => await RepairAsync(run, await run.Client.StartAsync("chain", new { id = "one", size = 3, seconds = 1 })))
        {
            Act = static body => body is { State: "Third", Run.IsRepaired: false } ? Act.Reject : Act.Succeed,
        },
        new("redrive-after-stop", Deployments.Permit, static async run =>
        {
            var id = await AskAsync(run);
            await StopAsync(run, id);
            await AnswerAgainAsync(run, id);
        }),
        new("redrive-after-timeout", Deployments.Permit, static async run =>
        {
            var id = await AskAsync(run);
            await run.Client.EndAsync(id);
            await AnswerAgainAsync(run, id);
        }),
        new("parked", Deployments.Chain, static async run => await RepairAsync(run, await run.Client.StartAsync("chain", new { id = "one", size = 3, seconds = 1 })))
        {
            Act = static body => body is { State: "First", Run.IsRepaired: false } ? Act.Kill : Act.Succeed,
            MaxStrikes = 3,
        },
    ];

    private static async Task<long> AskAsync(ScenarioRun run)
    {
        var id = await run.Client.StartAsync("permit", new { id = "one", size = 3, seconds = 1 });
        await run.RecordedAsync(id, HistoryEventType.TaskSubmitted);
        return id;
    }

    private static async Task StopAsync(ScenarioRun run, long id)
    {
        await run.Client.StopAsync(id);
        await run.Client.EndAsync(id);
    }

    private static async Task AnswerAgainAsync(ScenarioRun run, long id)
    {
        await run.Client.RedriveAsync(id);
        await run.RecordedAsync(id, HistoryEventType.TaskSubmitted, count: 2);
        await run.Client.SucceedAsync(await run.Tokens.NextAsync("Ask", 1), "granted");
        await run.Client.EndAsync(id);
    }

    private static async Task RepairAsync(ScenarioRun run, long id)
    {
        await run.Client.EndAsync(id);
        run.IsRepaired = true;
        await run.Client.RedriveAsync(id);
        await run.Client.EndAsync(id);
    }
}
