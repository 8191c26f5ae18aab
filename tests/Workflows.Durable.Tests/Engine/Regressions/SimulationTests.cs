namespace Workflows.Durable.Tests.Engine;

/// <summary>What the simulation of three nodes has found, each as the shortest way to it.</summary>
public sealed class SimulationTests : EngineTest
{
    private const string Resource = "arn:aws:states:::lambda:invoke.waitForTaskToken";

    private readonly Gate _gate = new();
    private string _token = "";

    [Theory]
    [InlineData(true, "TaskSucceeded")]
    [InlineData(false, "TaskFailed")]
    public async Task An_answer_that_ends_the_execution_is_recorded_once(bool succeeds, string type)
    {
        var engine = await StartAsync(Asking());
        var execution = await StartExecutionAsync(engine);

        await (succeeds ? engine.SendTaskSuccessAsync(_token, "1"u8.ToArray()) : engine.SendTaskFailureAsync(_token, "Refused"));

        Assert.Single(await TypesAsync(engine, execution), type);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(10)]
    public async Task An_answer_that_comes_while_the_call_runs_is_not_lost(int? heartbeat)
    {
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End(frame.Answer(ScriptedMachine.Contract<string>()), ScriptedMachine.Contract<string>());
                return;
            }

            await Last.SendTaskSuccessAsync(frame.Token(ScriptedMachine.Contract<string>()).Value, "\"early\""u8.ToArray());
            frame.WaitForToken(heartbeatSeconds: heartbeat);
        }, Resource);
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(2);

        Assert.Equal("Succeeded \"early\"", await StatusAsync(execution));
    }

    [Fact]
    public async Task An_answer_that_comes_with_the_failure_of_another_branch_is_in_the_history()
    {
        var engine = await StartAsync(Branching());
        var execution = await StartExecutionAsync(engine);

        Schedule(() =>
        {
            Assert.True(engine.SendTaskSuccessAsync(_token, "1"u8.ToArray()).IsCompletedSuccessfully);
            _gate.Open();
        });

        Assert.Equal("Failed TimeoutException", await StatusAsync(execution));
        Assert.Single(await TypesAsync(engine, execution), "TaskSucceeded");
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task A_task_that_ends_with_the_failure_of_another_branch_is_not_recorded_behind_the_end()
    {
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["F"]);
            frame.Branch(machine["B"]);
        }).Task("F", async (_, _) =>
        {
            await _gate.WaitAsync();
            throw new TimeoutException();
        }).Task("B", async (frame, _) =>
        {
            await _gate.WaitAsync();
            frame.End();
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        Schedule(_gate.Open);

        Assert.Equal("ExecutionFailed", (await TypesAsync(engine, execution))[^1]);
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stop_that_comes_with_the_end_of_a_task_wins(bool fails)
    {
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            await _gate.WaitAsync();
            frame.End(fails ? throw new TimeoutException() : 1, ScriptedMachine.Contract<int>());
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        Schedule(() =>
        {
            Assert.True(engine.StopExecutionAsync(execution).IsCompletedSuccessfully);
            _gate.Open();
        });

        Assert.Equal("Aborted", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_stop_that_comes_before_the_commit_of_the_end_wins()
    {
        var execution = 0L;
        var machine = new ScriptedMachine().Wait("A", 5, "B").Pure("B", StateType.Succeed, frame =>
        {
            Assert.True(Store.RequestStopAsync(execution, null, null).IsCompletedSuccessfully);
            frame.End();
        });
        var engine = await StartAsync(machine);
        execution = await StartExecutionAsync(engine);

        Clock.Advance(7);

        Assert.Equal("Aborted", await StatusAsync(execution));
    }

    [Fact]
    public async Task What_its_process_does_not_own_any_longer_is_anyones_to_take()
    {
        var begun = 0;
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, token) =>
        {
            if (++begun == 1)
            {
                await new TaskCompletionSource().Task.WaitAsync(token);
            }

            frame.End();
        });
        var engine = await StartAsync(machine);
        await Store.CloseNodeAsync(1);
        var execution = await StartExecutionAsync(engine);
        Assert.Null((await Store.LoadAsync(execution))!.Owner);

        await StartAsync(machine);
        Clock.Advance(2);

        Assert.Equal("Succeeded {}", await StatusAsync(execution));
    }

    [Fact]
    public async Task The_time_of_an_activity_begins_when_workers_can_ask_for_it()
    {
        var runs = 0;
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, token) =>
        {
            if (++runs == 1)
            {
                await new TaskCompletionSource().Task.WaitAsync(token);
            }

            frame.WaitForActivity("pack", 5, ScriptedMachine.Contract<int>(), timeoutSeconds: 100);
        }, "arn:aws:states:local:000000000000:activity:pack");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync(new CancellationToken(true));
        Clock.Advance(200);

        await StartAsync(machine);
        Clock.Advance(98);
        Assert.Equal("Running", await StatusAsync(execution));
        Clock.Advance(5);

        Assert.Equal("Failed States.Timeout", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_wait_does_not_end_late_for_a_fraction_of_a_millisecond()
    {
        Poll = TimeSpan.FromHours(1);
        Clock.Advance(0.0004);
        var engine = await StartAsync(new ScriptedMachine().Wait("A", 1, "B").Succeed("B"));

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(1);

        Assert.Equal("Succeeded {}", await StatusAsync(execution));
    }

    private static async Task<string[]> TypesAsync(DurableEngine engine, long execution) => [.. (await HistoryAsync(engine, execution)).Select(static text => text.Split(' ', '<')[1])];

    private ScriptedMachine Asking(ScriptedMachine? machine = null) => (machine ?? new ScriptedMachine()).Task("Ask", (frame, _) =>
    {
        if (frame.IsAnswered)
        {
            frame.End(frame.Answer(ScriptedMachine.Contract<int>()), ScriptedMachine.Contract<int>());
        }
        else
        {
            _token = frame.Token(ScriptedMachine.Contract<int>()).Value;
            frame.WaitForToken();
        }

        return default;
    }, Resource);

    /// <summary>A branch that asks, and one that fails when the gate opens.</summary>
    private ScriptedMachine Branching()
    {
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["Ask"]);
            frame.Branch(machine["F"]);
        });
        return Asking(machine).Task("F", async (_, _) =>
        {
            await _gate.WaitAsync();
            throw new TimeoutException();
        });
    }
}
