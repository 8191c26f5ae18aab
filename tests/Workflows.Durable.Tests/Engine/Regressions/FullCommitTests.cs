namespace Workflows.Durable.Tests.Engine;

/// <summary>An execution that has more to do than one commit holds sees between two commits what happens outside.</summary>
public sealed class FullCommitTests : EngineTest
{
    private const string Resource = "arn:aws:states:::lambda:invoke.waitForTaskToken";

    [Fact]
    public async Task A_stop_that_comes_before_a_full_commit_wins()
    {
        Around = store => new CommitStore(store, async (number, commit) => Assert.True(number > 1 || await Store.RequestStopAsync(commit.Execution, "Enough", null)));
        var engine = await StartAsync(Chain(new ScriptedMachine(), 80).Succeed("End"));

        var execution = await StartExecutionAsync(engine);

        Assert.Equal("Aborted Enough", await StatusAsync(execution));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task An_answer_that_comes_before_a_full_commit_is_in_the_history()
    {
        var token = "";
        SettleOutcome? outcome = null;
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["Ask"]);
            frame.Branch(machine["W"]);
        }).Task("Ask", (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End();
                return default;
            }

            token = frame.Token(ScriptedMachine.Contract<int>()).Value;
            frame.WaitForToken();
            return default;
        }, Resource).Wait("W", 1, "S3");
        Chain(machine, 60).Pure("F", StateType.Fail, static frame => frame.Fail(new WorkflowError("Broken")));
        Around = store => new CommitStore(store, async (_, commit) =>
        {
            if (commit.Events?.Count >= 100)
            {
                outcome ??= await Store.SettleAsync(new Settlement(TaskTokens.Read(token), new WaitAnswer(Succeeded: true, "1"u8.ToArray())));
            }
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        Clock.Advance(2);

        Assert.Equal(SettleOutcome.Settled, outcome);
        Assert.Equal("Failed Broken", await StatusAsync(execution));
        Assert.Single((await Store.HistoryAsync(execution, 1, int.MaxValue)).SelectMany(static batch => batch.Events()), static recorded => recorded.Type is HistoryEventType.TaskSucceeded);
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task A_loop_without_an_end_sees_its_deadline()
    {
        Around = store => new CommitStore(store, (number, _) =>
        {
            Clock.Advance(number == 3 ? 5 : 0);
            return default;
        });
        var engine = await StartAsync(Loop(new ScriptedMachine { Timeout = 4 }));

        Assert.Equal("TimedOut", await StatusAsync(await StartExecutionAsync(engine)));
    }

    [Fact]
    public async Task A_loop_without_an_end_is_given_back_when_its_process_stops()
    {
        Task? stopping = null;
        Around = store => new CommitStore(store, (number, _) =>
        {
            stopping = number == 3 ? Last.StopAsync() : stopping;
            return default;
        });
        var engine = await StartAsync(Loop(new ScriptedMachine()));

        var execution = await StartExecutionAsync(engine);
        await stopping!;

        var stored = (await Store.LoadAsync(execution))!;
        Assert.Equal((ExecutionStatus.Running, null), (stored.Status, stored.Owner));
        Assert.InRange(stored.Events, 300, 500);
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    private static ScriptedMachine Loop(ScriptedMachine machine) => machine.Pure("A", StateType.Pass, static frame => frame.MoveTo(0));

    /// <summary>So many states, each of which goes to the next.</summary>
    private static ScriptedMachine Chain(ScriptedMachine machine, int states)
    {
        for (var left = states; left > 0; left--)
        {
            var next = machine.States.Count + 1;
            machine.Pure($"S{machine.States.Count}", StateType.Pass, frame => frame.MoveTo(next));
        }

        return machine;
    }
}
