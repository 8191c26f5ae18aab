using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Tasks one after the other.</summary>
internal static class TaskScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new("tasks", Deployments.Chain, static run => RunAsync(run, size: 3)),
        new("choice", Deployments.Chain, static run => RunAsync(run, size: 6)),
        new("retry", Deployments.Chain, static run => RunAsync(run, size: 3))
        {
            Act = static body => body is { State: "First", Retry: < 2 } ? Act.Fail : Act.Succeed,
        },
        new Scenario("task-timeout", Deployments.Chain, static run => RunAsync(run, size: 3))
        {
            Act = static body => body is { State: "First", Retry: 0 } ? Act.Hang : Act.Succeed,
        }.Pace(poll: 10, lease: 15),
        new("catch", Deployments.Chain, static run => RunAsync(run, size: 6))
        {
            Act = static body => body.State == "Second" ? Act.Reject : Act.Succeed,
        },
        new("failure", Deployments.Chain, static run => RunAsync(run, size: 3))
        {
            Act = static body => body.State == "Third" ? Act.Reject : Act.Succeed,
        },
        new("three-in-one-place", Deployments.Chain, static run => Task.WhenAll(RunAsync(run, 3, "one"), RunAsync(run, 4, "two"), RunAsync(run, 5, "three"))) { Places = 1 },
        new("one-name-twice", Deployments.Chain, TwiceAsync),
    ];

    private static async Task RunAsync(ScenarioRun run, int size, string name = "one")
    {
        var id = await run.Client.StartAsync("chain", new { id = name, size, seconds = 1 }, name);
        await run.Client.EndAsync(id);
    }

    private static async Task TwiceAsync(ScenarioRun run)
    {
        var input = new { id = "one", size = 3, seconds = 1 };
        var ids = await Task.WhenAll(run.Client.StartAsync("chain", input), run.Client.StartAsync("chain", input));
        if (ids[0] != ids[1])
        {
            run.Violate($"One name has the executions {ids[0]} and {ids[1]}.");
        }

        var (refusal, _) = await run.Client.AskAsync(static engine => engine.StartExecutionAsync("chain", "{}"u8.ToArray(), "one").AsTask());
        if (refusal is not ExecutionAlreadyExistsException)
        {
            run.Violate("One name has two inputs.");
        }

        await run.Client.EndAsync(ids[0]);
    }
}
