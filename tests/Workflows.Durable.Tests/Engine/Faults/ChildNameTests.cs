using System.Text.Json;

namespace Workflows.Durable.Tests.Engine;

/// <summary>A state that starts an execution under a name that it gives.</summary>
public sealed class ChildNameTests : EngineTest
{
    private const string Taken = "StepFunctions.ExecutionAlreadyExistsException";

    [Theory]
    [InlineData(ExecutionWaiting.ForEnd)]
    [InlineData(ExecutionWaiting.ForStart)]
    [InlineData(ExecutionWaiting.ForToken)]
    public async Task A_name_that_another_execution_has_fails_the_state(ExecutionWaiting waiting)
    {
        var engine = await StartAsync(Calling(waiting), Child());
        await StartExecutionAsync(engine, name: "taken", machine: "child");

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(2);

        Assert.Equal($"Failed {Taken}", await StatusAsync(execution));
        Assert.Equal(["TaskFailed", "ExecutionFailed"], (await HistoryAsync(engine, execution)).Select(static text => text.Split(' ', '<')[1]).TakeLast(2));
    }

    [Fact]
    public async Task A_name_that_another_parents_child_has_fails_the_state()
    {
        var engine = await StartAsync(Calling(ExecutionWaiting.ForEnd), Child());
        var first = await StartExecutionAsync(engine);

        var second = await StartExecutionAsync(engine);
        Clock.Advance(1_005);

        Assert.Equal("Succeeded 7", await StatusAsync(first));
        Assert.Equal($"Failed {Taken}", await StatusAsync(second));
    }

    [Fact]
    public async Task The_error_can_be_caught()
    {
        var engine = await StartAsync(Calling(ExecutionWaiting.ForEnd).Succeed("Caught").Catch("A", "Caught", Taken), Child());
        await StartExecutionAsync(engine, name: "taken", machine: "child");

        Assert.Equal($"Succeeded \"{Taken}\"", await StatusAsync(await StartExecutionAsync(engine)));
    }

    [Fact]
    public async Task A_name_that_is_taken_at_the_same_moment_fails_the_state_too()
    {
        var engine = await StartAsync(Calling(ExecutionWaiting.ForEnd), Child());
        List<long> executions = [];
        Schedule(() =>
        {
            // Neither has committed when the other looks.
            executions.Add(StartExecutionAsync(engine).GetAwaiter().GetResult());
            executions.Add(StartExecutionAsync(engine).GetAwaiter().GetResult());
        });
        Clock.Advance(1_005);

        Assert.Equal(["Succeeded 7", $"Failed {Taken}"], [await StatusAsync(executions[0]), await StatusAsync(executions[1])]);
    }

    [Fact]
    public async Task Two_branches_cannot_give_the_same_name()
    {
        var machine = Calling(ExecutionWaiting.ForEnd, startAt: "P");
        var engine = await StartAsync(machine, Child());

        var execution = await StartExecutionAsync(engine);
        Clock.Advance(1_005);

        Assert.Equal($"Failed {Taken}", await StatusAsync(execution));
        Assert.DoesNotContain((await Store.ListAsync(new ExecutionFilter { Machine = "child" })).Executions, static child => child.Status is not ExecutionStatus.Aborted);
    }

    [Fact]
    public async Task A_start_alone_with_the_same_input_is_the_same_execution()
    {
        var engine = await StartAsync(Calling(ExecutionWaiting.ForStart, startAt: "P"), Child());

        var execution = await StartExecutionAsync(engine);

        Assert.StartsWith("Succeeded", await StatusAsync(execution), StringComparison.Ordinal);
        Assert.Single((await Store.ListAsync(new ExecutionFilter { Machine = "child" })).Executions);
    }

    [Fact]
    public async Task What_is_no_name_fails_the_state()
    {
        var engine = await StartAsync(Calling(ExecutionWaiting.ForEnd, name: "a b"), Child());

        Assert.Equal("Failed StepFunctions.InvalidNameException", await StatusAsync(await StartExecutionAsync(engine)));
    }

    [Fact]
    public async Task A_process_that_ends_while_the_child_runs_does_not_take_it_for_anothers()
    {
        var machine = Calling(ExecutionWaiting.ForEnd);
        var engine = await StartAsync(machine, Child());
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync(new CancellationToken(true));

        await StartAsync(machine, Child());
        Clock.Advance(1_005);

        Assert.Equal("Succeeded 7", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_child_that_was_begun_when_its_branch_is_given_up_does_not_start()
    {
        List<TaskCompletionSource> gates = [new(), new()];
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            frame.FanOut();
            frame.Branch(machine["A"]);
            frame.Branch(machine["F"]);
        }).Task("A", async (frame, _) =>
        {
            await gates[0].Task;
            frame.StartExecution("child", 1, ScriptedMachine.Contract<int>(), ExecutionWaiting.ForEnd);
        }, "arn:aws:states:::states:startExecution.sync:2").Task("F", async (_, _) =>
        {
            await gates[1].Task;
            throw new TimeoutException();
        });
        var engine = await StartAsync(machine, Child());
        var execution = await StartExecutionAsync(engine);

        Schedule(() => gates.ForEach(static gate => gate.SetResult()));
        Clock.Advance(1_005);

        Assert.Equal("Failed TimeoutException", await StatusAsync(execution));
        Assert.DoesNotContain((await Store.ListAsync(new ExecutionFilter { Machine = "child" })).Executions, static child => child.Status is not ExecutionStatus.Aborted);
    }

    private static ScriptedMachine Child() => new ScriptedMachine("child").Wait("C", 1_000, "D").Pure("D", StateType.Pass, static frame => frame.End(7, ScriptedMachine.Contract<int>()));

    /// <summary>A workflow that starts the child, or does so twice at once.</summary>
    private static ScriptedMachine Calling(ExecutionWaiting waiting, string name = "taken", string startAt = "A")
    {
        var machine = new ScriptedMachine();
        if (startAt == "P")
        {
            machine.Pure("P", StateType.Parallel, frame =>
            {
                if (frame.IsAnswered)
                {
                    frame.End();
                    return;
                }

                frame.FanOut();
                frame.Branch(machine["A"]);
                frame.Branch(machine["A"]);
            });
        }

        return machine.Task("A", (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                var answer = frame.Answer(ScriptedMachine.Contract<JsonElement>());
                frame.End(answer.TryGetProperty("Output", out var output) ? output.GetInt32() : 0, ScriptedMachine.Contract<int>());
            }
            else
            {
                frame.StartExecution("child", JsonSerializer.SerializeToElement(new { n = 7 }), ScriptedMachine.Contract<JsonElement>(), waiting, name);
            }

            return default;
        }, waiting is ExecutionWaiting.ForToken ? "arn:aws:states:::states:startExecution.waitForTaskToken" : "arn:aws:states:::states:startExecution.sync:2");
    }
}
