using System.Text;
using System.Text.Json;

namespace Workflows.Durable.Tests.Engine;

public sealed class OutsideTests : EngineTest
{
    private string _token = "";

    [Fact]
    public async Task An_answer_to_a_token_goes_on()
    {
        var engine = await StartAsync(Asking());
        var execution = await StartExecutionAsync(engine);

        await engine.SendTaskSuccessAsync(_token, "\"yes\""u8.ToArray());

        Assert.Equal("Succeeded \"yes\"", await StatusAsync(execution));
        await Assert.ThrowsAsync<TaskTimedOutException>(async () => await engine.SendTaskSuccessAsync(_token, "1"u8.ToArray()));
    }

    [Fact]
    public async Task A_failure_for_a_token_is_the_error()
    {
        var engine = await StartAsync(Asking());
        var execution = await StartExecutionAsync(engine);

        await engine.SendTaskFailureAsync(_token, "Refused", "No.");

        Assert.Equal("Failed Refused", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_token_that_nobody_answers_times_out()
    {
        var engine = await StartAsync(Asking(timeout: 60));
        var execution = await StartExecutionAsync(engine);

        Clock.Advance(59);
        Assert.Equal("Running", await StatusAsync(execution));
        Clock.Advance(3);

        Assert.Equal("Failed States.Timeout", await StatusAsync(execution));
        await Assert.ThrowsAsync<TaskTimedOutException>(async () => await engine.SendTaskSuccessAsync(_token, "1"u8.ToArray()));
    }

    [Fact]
    public async Task Heartbeats_keep_a_task_alive()
    {
        var engine = await StartAsync(Asking(heartbeat: 10));
        var execution = await StartExecutionAsync(engine);
        for (var i = 0; i < 5; i++)
        {
            Clock.Advance(8);
            await engine.SendTaskHeartbeatAsync(_token);
        }

        Assert.Equal("Running", await StatusAsync(execution));
        Clock.Advance(13);

        Assert.Equal("Failed States.Timeout", await StatusAsync(execution));
    }

    [Fact]
    public async Task An_answer_before_the_call_returns_counts()
    {
        DurableEngine? engine = null;
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End(frame.Answer(ScriptedMachine.Contract<string>()), ScriptedMachine.Contract<string>());
                return;
            }

            await engine!.SendTaskSuccessAsync(frame.Token(ScriptedMachine.Contract<string>()).Value, "\"early\""u8.ToArray());
            throw new InvalidOperationException("The call fails after all.");
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
        engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(2);

        Assert.Equal("Succeeded \"early\"", await StatusAsync(execution));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stop_that_is_read_with_the_end_of_a_call_wins(bool isAnswered)
    {
        DurableEngine? engine = null;
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            var token = frame.Token(ScriptedMachine.Contract<string>()).Value;
            if (isAnswered)
            {
                await engine!.SendTaskFailureAsync(token, "Other");
            }

            await engine!.StopExecutionAsync((await Store.ListAsync(new ExecutionFilter())).Executions[0].Id, "Enough", null);
            throw new InvalidOperationException("The call fails.");
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
        engine = await StartAsync(machine);

        var execution = await StartExecutionAsync(engine);

        Assert.Equal("Aborted Enough", await StatusAsync(execution));
        Assert.Equal(isAnswered, (await HistoryAsync(engine, execution)).Any(static happened => happened.Contains("TaskFailed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_worker_takes_the_task_of_an_activity()
    {
        var machine = new ScriptedMachine();
        machine.Task("A", (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End(frame.Answer(ScriptedMachine.Contract<int>()), ScriptedMachine.Contract<int>());
            }
            else
            {
                frame.WaitForActivity("pack", 5, ScriptedMachine.Contract<int>(), timeoutSeconds: 100, heartbeatSeconds: 10);
            }

            return default;
        }, "arn:aws:states:local:000000000000:activity:pack");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        var task = await engine.GetActivityTaskAsync("pack", "worker-1");
        await engine.SendTaskSuccessAsync(task!.TaskToken, "6"u8.ToArray());

        Assert.Equal("5", Encoding.UTF8.GetString(task.Input.Span));
        Assert.Equal("Succeeded 6", await StatusAsync(execution));
        Assert.Contains("4 ActivityStarted<3", await HistoryAsync(engine, execution));
    }

    [Theory]
    [InlineData(ExecutionWaiting.ForEnd, "Succeeded 8")]
    [InlineData(ExecutionWaiting.ForStart, "Succeeded 0")]
    public async Task Another_workflow_runs_as_an_execution_of_its_own(ExecutionWaiting waiting, string expected)
    {
        var child = new ScriptedMachine("child").Task("C", static input => input.GetProperty("n").GetInt32() + 1, null);
        var engine = await StartAsync(Calling(waiting), child);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(2);

        Assert.Equal(expected, await StatusAsync(execution));
        Assert.Equal(2, (await Store.ListAsync(new ExecutionFilter())).Executions.Count);
    }

    [Fact]
    public async Task A_child_that_fails_fails_the_task()
    {
        var child = new ScriptedMachine("child").Pure("C", StateType.Fail, static frame => frame.Fail(new WorkflowError("Bad", null)));
        var engine = await StartAsync(Calling(ExecutionWaiting.ForEnd), child);

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(2);

        Assert.Equal("Failed States.TaskFailed", await StatusAsync(execution));
    }

    [Fact]
    public async Task Stopping_a_parent_stops_its_child()
    {
        var child = new ScriptedMachine("child").Wait("C", 1_000, "D").Succeed("D");
        var engine = await StartAsync(Calling(ExecutionWaiting.ForEnd), child);
        var execution = await StartExecutionAsync(engine);

        await engine.StopExecutionAsync(execution, "Enough", null);
        Clock.Advance(2);

        Assert.Equal("Aborted Enough", await StatusAsync(execution));
        Assert.All((await Store.ListAsync(new ExecutionFilter())).Executions, static listed => Assert.Equal(ExecutionStatus.Aborted, listed.Status));
    }

    [Fact]
    public async Task A_stop_wins_over_an_answer_that_comes_before_the_call_returns()
    {
        var call = new TaskCompletionSource();
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End();
                return;
            }

            _token = frame.Token(ScriptedMachine.Contract<string>()).Value;
            await call.Task;
            frame.WaitForToken();
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        Schedule(() =>
        {
            _ = engine.SendTaskFailureAsync(_token, "Refused").AsTask();
            _ = engine.StopExecutionAsync(execution, "Enough").AsTask();
            call.SetResult();
        });

        Assert.Equal("Aborted Enough", await StatusAsync(execution));
        Assert.Contains(await HistoryAsync(engine, execution), static one => one.Contains("TaskFailed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_execution_times_out()
    {
        var machine = new ScriptedMachine() { Timeout = 30 }.Wait("A", 100, "B").Succeed("B");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        Clock.Advance(32);

        Assert.Equal("TimedOut", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_failed_execution_is_redriven_where_it_failed()
    {
        var (first, fails) = (0, true);
        var machine = new ScriptedMachine();
        machine.Task("A", input => ++first, "B").Task("B", input => fails ? throw new TimeoutException() : 5, "C").Succeed("C");
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Assert.Equal("Failed TimeoutException", await StatusAsync(execution));

        fails = false;
        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(2);

        Assert.Equal("Succeeded 5", await StatusAsync(execution));
        Assert.Equal(1, first);
    }

    [Fact]
    public async Task The_same_name_is_the_same_execution()
    {
        var engine = await StartAsync(new ScriptedMachine().Wait("A", 100, "B").Succeed("B"));
        var execution = await StartExecutionAsync(engine, "1", "x");

        Assert.Equal(execution, await StartExecutionAsync(engine, "1", "x"));
        await Assert.ThrowsAsync<ExecutionAlreadyExistsException>(() => StartExecutionAsync(engine, "2", "x"));
    }

    [Fact]
    public async Task Names_that_nobody_gave_come_in_the_order_of_the_starts()
    {
        var engine = await StartAsync(new ScriptedMachine().Wait("A", 100, "B").Succeed("B"));
        List<string> names = [];
        for (var i = 0; i < 20; i++)
        {
            names.Add((await engine.StartExecutionAsync("scripted", "{}"u8.ToArray())).Name);
            Clock.Advance(0.001);
        }

        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
        Assert.All(names, static name => Assert.Equal(7, Guid.Parse(name).Version));
    }

    private static ScriptedMachine Calling(ExecutionWaiting waiting)
    {
        var machine = new ScriptedMachine();
        return machine.Task("A", (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                var answer = frame.Answer(ScriptedMachine.Contract<JsonElement>());
                frame.End(answer.TryGetProperty("Output", out var output) ? output.GetInt32() : 0, ScriptedMachine.Contract<int>());
            }
            else
            {
                frame.StartExecution("child", JsonSerializer.SerializeToElement(new { n = 7 }), ScriptedMachine.Contract<JsonElement>(), waiting);
            }

            return default;
        }, "arn:aws:states:::states:startExecution.sync:2");
    }

    private ScriptedMachine Asking(long? timeout = null, int? heartbeat = null) => new ScriptedMachine().Task("A", (frame, _) =>
    {
        if (frame.IsAnswered)
        {
            frame.End(frame.Answer(ScriptedMachine.Contract<string>()), ScriptedMachine.Contract<string>());
        }
        else
        {
            _token = frame.Token(ScriptedMachine.Contract<string>()).Value;
            frame.WaitForToken(timeout, heartbeat);
        }

        return default;
    }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
}
