using System.Text.Json;
using Workflows.Durable;
using Workflows.Durable.Tests.Engine;

namespace Workflows.Sqlite.Tests.Engine;

public sealed class ExecutionTests : EngineTest
{
    [Fact]
    public async Task Tasks_run_one_after_the_other()
    {
        var machine = new ScriptedMachine();
        machine.Task("A", static _ => 1, "B").Task("B", static input => input.GetInt32() + 1, "C").Succeed("C");
        await StartAsync(machine);

        var execution = await StartExecutionAsync();

        Assert.Equal("Succeeded 2", await EndAsync(execution));
        Assert.Equal(HistoryEventType.ExecutionSucceeded, (await HistoryAsync(execution))[^1].Type);
    }

    [Fact]
    public async Task An_execution_sleeps_in_the_file()
    {
        await StartAsync(new ScriptedMachine().Wait("A", 1, "B").Succeed("B"));

        Assert.Equal("Succeeded {}", await EndAsync(await StartExecutionAsync()));
    }

    [Fact]
    public async Task An_answer_to_a_token_goes_on()
    {
        var token = new TaskCompletionSource<string>();
        await StartAsync(Asking(token));
        var execution = await StartExecutionAsync();

        await Engine.SendTaskSuccessAsync(await WithinAsync(token.Task), "\"yes\""u8.ToArray());

        Assert.Equal("Succeeded \"yes\"", await EndAsync(execution));
        await Assert.ThrowsAsync<TaskTimedOutException>(async () => await Engine.SendTaskSuccessAsync(await token.Task, "1"u8.ToArray()));
    }

    [Fact]
    public async Task Another_workflow_runs_as_an_execution_of_its_own()
    {
        var child = new ScriptedMachine("child").Task("C", static input => input.GetProperty("n").GetInt32() + 1, null);
        await StartAsync(Calling(), child);

        Assert.Equal("Succeeded 8", await EndAsync(await StartExecutionAsync()));
    }

    [Fact]
    public async Task Stopping_a_parent_stops_its_child()
    {
        await StartAsync(Calling(), new ScriptedMachine("child").Wait("C", 100_000, "D").Succeed("D"));
        var execution = await StartExecutionAsync();

        await Engine.StopExecutionAsync(execution, "Enough", null);

        Assert.Equal("Aborted Enough", await EndAsync(execution));
        foreach (var listed in (await Store.ListAsync(new ExecutionFilter { Machine = "child" })).Executions)
        {
            Assert.StartsWith("Aborted", await EndAsync(listed.Id));
        }
    }

    [Fact]
    public async Task A_failed_execution_is_redriven_where_it_failed()
    {
        var (first, fails) = (0, true);
        var machine = new ScriptedMachine();
        machine.Task("A", _ => ++first, "B").Task("B", _ => fails ? throw new TimeoutException() : 5, null);
        await StartAsync(machine);
        var execution = await StartExecutionAsync();
        Assert.Equal("Failed TimeoutException", await EndAsync(execution));

        fails = false;
        await Engine.RedriveExecutionAsync(execution);

        Assert.Equal("Succeeded 5", await EndAsync(execution));
        Assert.Equal(1, first);
    }

    [Fact]
    public async Task A_name_is_started_once()
    {
        await StartAsync(new ScriptedMachine().Succeed("A"));
        var executions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => StartExecutionAsync("1", "x")));

        Assert.Single(executions.Distinct());
        await EndAsync(executions[0]);
        await Assert.ThrowsAsync<ExecutionAlreadyExistsException>(() => StartExecutionAsync("2", "x"));
    }

    [Fact]
    public async Task What_waits_in_the_file_goes_on_when_the_file_is_opened_again()
    {
        var token = new TaskCompletionSource<string>();
        await StartAsync(Asking(token));
        var execution = await StartExecutionAsync();
        var answer = await WithinAsync(token.Task);
        await KillAsync();

        await StartAsync(Asking(new TaskCompletionSource<string>()));
        await Engine.SendTaskSuccessAsync(answer, "\"later\""u8.ToArray());

        Assert.Equal("Succeeded \"later\"", await EndAsync(execution));
    }

    [Fact]
    public async Task A_task_that_ran_when_its_process_was_killed_runs_again_and_is_recorded_once()
    {
        var runs = 0;
        var began = new TaskCompletionSource<bool>();
        var machine = new ScriptedMachine();
        machine.Task("A", static _ => 1, "B").Task("B", async (frame, cancellationToken) =>
        {
            if (Interlocked.Increment(ref runs) == 1)
            {
                began.SetResult(true);
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            frame.End(frame.Input(ScriptedMachine.Contract<int>()) + 1, ScriptedMachine.Contract<int>());
        });
        await StartAsync(machine);
        var execution = await StartExecutionAsync();
        await WithinAsync(began.Task);
        await KillAsync();

        await StartAsync(machine);

        Assert.Equal("Succeeded 2", await EndAsync(execution));
        Assert.Equal(2, runs);
        var events = await HistoryAsync(execution);
        Assert.Equal(["A", "B"], events.Where(static recorded => recorded.Type is HistoryEventType.TaskStateEntered).Select(static recorded => recorded.Name));
        Assert.Equal(0, (await Store.DescribeAsync(execution))!.Strikes);
    }

    private static ScriptedMachine Calling()
    {
        var machine = new ScriptedMachine();
        return machine.Task("A", static (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End(frame.Answer(ScriptedMachine.Contract<JsonElement>()).GetProperty("Output").GetInt32(), ScriptedMachine.Contract<int>());
            }
            else
            {
                frame.StartExecution("child", JsonSerializer.SerializeToElement(new { n = 7 }), ScriptedMachine.Contract<JsonElement>(), ExecutionWaiting.ForEnd);
            }

            return default;
        }, "arn:aws:states:::states:startExecution.sync:2");
    }

    private static ScriptedMachine Asking(TaskCompletionSource<string> token) => new ScriptedMachine().Task("A", (frame, _) =>
    {
        if (frame.IsAnswered)
        {
            frame.End(frame.Answer(ScriptedMachine.Contract<string>()), ScriptedMachine.Contract<string>());
        }
        else
        {
            var value = frame.Token(ScriptedMachine.Contract<string>()).Value;
            frame.WaitForToken(null, null);
            token.TrySetResult(value);
        }

        return default;
    }, "arn:aws:states:::lambda:invoke.waitForTaskToken");
}
