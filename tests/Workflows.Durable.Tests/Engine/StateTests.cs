using System.Text.Json;
using Workflows.Generated;

namespace Workflows.Durable.Tests.Engine;

public sealed class StateTests : EngineTest
{
    [Fact]
    public async Task An_event_has_null_for_what_it_does_not_tell()
    {
        var engine = await StartAsync(new ScriptedMachine().Succeed("A"));
        var execution = await StartExecutionAsync(engine);
        List<(bool Input, bool Output, bool Variables)> events = [];
        await foreach (var one in engine.HistoryAsync(execution))
        {
            events.Add((one.Input is not null, one.Output is not null, one.AssignedVariables is not null));
        }

        Assert.Equal([(true, false, false), (true, false, false), (false, true, false), (false, true, false)], events);
    }

    [Fact]
    public async Task An_execution_runs_to_its_end()
    {
        var engine = await StartAsync(new ScriptedMachine().Task("A", static input => new { n = 1 }, "B").Task("B", static input => new { n = input.GetProperty("n").GetInt32() + 1 }, "C").Succeed("C"));

        var execution = await StartExecutionAsync(engine);

        Assert.Equal("Succeeded {\"n\":2}", await StatusAsync(execution));
        Assert.Equal(
            [
                "1 ExecutionStarted<0", "2 TaskStateEntered<0", "3 TaskScheduled<2", "4 TaskStarted<3", "5 TaskSucceeded<4", "6 TaskStateExited<5",
                "7 TaskStateEntered<6", "8 TaskScheduled<7", "9 TaskStarted<8", "10 TaskSucceeded<9", "11 TaskStateExited<10",
                "12 SucceedStateEntered<11", "13 SucceedStateExited<12", "14 ExecutionSucceeded<13",
            ],
            await HistoryAsync(engine, execution));
    }

    [Fact]
    public async Task A_long_history_is_read_to_its_end()
    {
        const int States = 120;
        var machine = new ScriptedMachine();
        for (var i = 1; i <= States; i++)
        {
            var next = i;
            machine.Task($"S{i}", static _ => 1, next < States ? $"S{next + 1}" : null);
        }

        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);

        var events = await HistoryAsync(engine, execution);
        Assert.Equal((await Store.DescribeAsync(execution))!.Events, events.Length);
        Assert.StartsWith($"{States * 5 + 2} ExecutionSucceeded", events[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_of_a_year_is_over_in_time()
    {
        Poll = TimeSpan.FromHours(1);
        var engine = await StartAsync(new ScriptedMachine().Wait("A", 365 * 86_400, "B").Succeed("B"));

        var execution = await StartExecutionAsync(engine, "7");
        Assert.Equal("Running", await StatusAsync(execution));
        Clock.Advance((365 * 86_400) - 1);
        Assert.Equal("Running", await StatusAsync(execution));
        Clock.Advance(3);

        Assert.Equal("Succeeded 7", await StatusAsync(execution));
    }

    [Fact]
    public async Task Another_process_goes_on_with_what_waits()
    {
        var machine = new ScriptedMachine().Wait("A", 100, "B").Succeed("B");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine, "7");
        await engine.StopAsync();
        await StartAsync(machine);

        Clock.Advance(102);

        Assert.Equal("Succeeded 7", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_task_that_was_cut_off_runs_again()
    {
        var runs = 0;
        var never = new TaskCompletionSource();
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, token) =>
        {
            if (++runs == 1)
            {
                await never.Task.WaitAsync(token);
            }

            frame.End(runs, ScriptedMachine.Contract<int>());
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync(new CancellationToken(true));
        Assert.Equal("Running", await StatusAsync(execution));

        await StartAsync(machine);

        Assert.Equal("Succeeded 2", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_failed_task_is_tried_again_and_then_caught()
    {
        var tries = 0;
        var machine = new ScriptedMachine();
        machine.Task("A", input => throw new TimeoutException($"{++tries}"), "C", [new Retrier("TimeoutException") { MaxAttempts = 2, IntervalSeconds = 5, BackoffRate = 2 }])
            .Succeed("C").Catch("A", "C", "TimeoutException");
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Assert.Equal(1, tries);
        Clock.Advance(6);
        Assert.Equal(2, tries);
        Clock.Advance(8.5);
        Assert.Equal(2, tries);
        Clock.Advance(2);

        Assert.Equal(3, tries);
        Assert.Equal("Succeeded \"TimeoutException\"", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_fail_state_fails_the_execution()
    {
        var engine = await StartAsync(new ScriptedMachine().Pure("A", StateType.Fail, static frame => frame.Fail(new WorkflowError("Bad", "It is."))));

        var execution = await StartExecutionAsync(engine);

        Assert.Equal("Failed Bad", await StatusAsync(execution));
        Assert.Equal(["1 ExecutionStarted<0", "2 FailStateEntered<0", "3 ExecutionFailed<2"], await HistoryAsync(engine, execution));
    }

    [Fact]
    public async Task A_map_runs_so_many_at_once_and_gives_outputs_in_order()
    {
        List<TaskCompletionSource> begun = [];
        var engine = await StartAsync(Mapping(begun, maxConcurrency: 2));

        var execution = await StartExecutionAsync(engine, "[10,20,30]");
        Assert.Equal(2, begun.Count);
        Schedule(begun[1].SetResult);
        Assert.Equal(3, begun.Count);
        Schedule(begun[2].SetResult);
        Schedule(begun[0].SetResult);

        Assert.Equal("Succeeded [11,21,31]", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_map_whose_process_ends_keeps_what_has_ended()
    {
        List<TaskCompletionSource> begun = [];
        var machine = Mapping(begun, maxConcurrency: 0);
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine, "[10,20,30]");
        Schedule(begun[1].SetResult);
        await engine.StopAsync(new CancellationToken(true));
        await StartAsync(machine);
        Assert.Equal(5, begun.Count);
        Schedule(begun[3].SetResult);
        Schedule(begun[4].SetResult);

        Assert.Equal("Succeeded [11,21,31]", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_failed_branch_fails_the_state_around_which_can_catch_it()
    {
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["W"]);
            frame.Branch(machine["F"]);
        }).Wait("W", 1_000, "E").Succeed("E").Pure("F", StateType.Fail, static frame => frame.Fail(new WorkflowError("Bad", null))).Succeed("C").Catch("P", "C", "Bad");
        var engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);

        Assert.Equal("Succeeded \"Bad\"", await StatusAsync(execution));
    }

    private static ScriptedMachine Mapping(List<TaskCompletionSource> begun, long maxConcurrency)
    {
        var machine = new ScriptedMachine();
        return machine.Pure("M", StateType.Map, frame =>
        {
            if (frame.IsAnswered)
            {
                frame.MoveTo(machine["D"], Enumerable.Range(0, frame.Outputs).Select(index => frame.Output(index, ScriptedMachine.Contract<int>())).ToArray(), ScriptedMachine.Contract<int[]>());
                return;
            }

            frame.FanOut(maxConcurrency);
            foreach (var item in frame.Input(ScriptedMachine.Contract<int[]>()))
            {
                frame.Branch(machine["I"], item, ScriptedMachine.Contract<int>());
            }
        }).Task("I", async (frame, token) =>
        {
            var gate = new TaskCompletionSource();
            begun.Add(gate);
            await gate.Task.WaitAsync(token);
            frame.End(frame.Input(ScriptedMachine.Contract<int>()) + 1, ScriptedMachine.Contract<int>());
        }).Succeed("D");
    }
}
