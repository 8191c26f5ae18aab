using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Questions that somebody outside answers, late or never.</summary>
internal static class TokenScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new("answers", Deployments.Approvals, static run => RunAsync(run, "approvals", size: 3, questions: 3, static run => AnswerAsync(run, "AskFirst", "AskSecond", "AskThird"))),
        new("refusal", Deployments.Approvals, static run => RunAsync(run, "approvals", size: 3, questions: 3, static async run =>
        {
            await run.Client.FailAsync(await run.Tokens.NextAsync("AskFirst"), "Refused");
        })),
        new Scenario("silence", Deployments.Approvals, static run => RunAsync(run, "approvals", size: 3, questions: 3, static async run =>
        {
            await AnswerAsync(run, "AskThird");
            await BeatAsync(run, times: 1);
        })).Pace(poll: 10, lease: 15),
        new("heartbeats", Deployments.Approvals, static run => RunAsync(run, "approvals", size: 3, questions: 3, static async run =>
        {
            await AnswerAsync(run, "AskFirst", "AskThird");
            await BeatAsync(run, times: 4);
            await AnswerAsync(run, "AskSecond");
        })),
        new Scenario("race-won", Deployments.Race, static run => RunAsync(run, "race", size: 3, questions: 2, static run => AnswerAsync(run, "Ask", "AskToo"))).Pace(poll: 1, lease: 2),
        new Scenario("race-lost", Deployments.Race, static run => RunAsync(run, "race", size: 6, questions: 2, static _ => Task.CompletedTask)).Pace(poll: 1, lease: 2),
    ];

    private static async Task RunAsync(ScenarioRun run, string machine, int size, int questions, Func<ScenarioRun, Task> answer)
    {
        var id = await run.Client.StartAsync(machine, new { id = "one", size, seconds = 5 });

        // An answer that comes while the question is still being asked counts too, but is recorded otherwise.
        await run.RecordedAsync(id, HistoryEventType.TaskSubmitted, questions);
        await answer(run);
        await run.Client.EndAsync(id);
    }

    private static async Task AnswerAsync(ScenarioRun run, params string[] states)
    {
        foreach (var state in states)
        {
            await run.Client.SucceedAsync(await run.Tokens.NextAsync(state), $"answer to {state}");
        }
    }

    private static async Task BeatAsync(ScenarioRun run, int times)
    {
        var token = await run.Tokens.NextAsync("AskSecond");
        for (var i = 0; i < times; i++)
        {
            await run.Simulator.Delay(TimeSpan.FromSeconds(4));
            await run.Client.BeatAsync(token);
        }
    }
}
