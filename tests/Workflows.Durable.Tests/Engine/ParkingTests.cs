namespace Workflows.Durable.Tests.Engine;

/// <summary>Executions that cannot be run on: what outsiders were told that it counts, counts all the same.</summary>
public sealed class ParkingTests : EngineTest
{
    [Fact]
    public async Task What_cannot_be_read_is_parked()
    {
        var engine = await StartAsync(new ScriptedMachine().Succeed("A"));

        var execution = await StartDamagedAsync(engine);
        Clock.Advance(2);

        Assert.Equal("Parked States.Runtime", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_stop_ends_what_would_be_parked()
    {
        var engine = await StartAsync(new ScriptedMachine().Succeed("A"));

        var execution = await StartDamagedAsync(engine, isStopped: true);
        Clock.Advance(2);

        Assert.Equal("Aborted Enough", await StatusAsync(execution));
        Assert.Equal(["1 ExecutionStarted<0", "2 ExecutionAborted<0"], await HistoryAsync(engine, execution));
    }

    [Fact]
    public async Task An_answer_that_was_accepted_is_recorded_and_a_redrive_begins_again()
    {
        var (token, isBroken, call) = ("", true, new TaskCompletionSource());
        var machine = new ScriptedMachine();
        machine.Pure("P", StateType.Parallel, frame =>
        {
            if (frame.IsAnswered)
            {
                frame.End();
                return;
            }

            frame.FanOut();
            frame.Branch(machine["A"]);
            frame.Branch(machine["B"]);
        }).Task("A", (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End();
            }
            else
            {
                token = frame.Token(ScriptedMachine.Contract<string>()).Value;
                frame.WaitForToken();
            }

            return default;
        }, "arn:aws:states:::lambda:invoke.waitForTaskToken").Task("B", async (frame, _) =>
        {
            await call.Task;
            if (!isBroken)
            {
                frame.End();
            }
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        Schedule(() =>
        {
            _ = engine.SendTaskSuccessAsync(token, "5"u8.ToArray()).AsTask();
            call.SetResult();
        });

        Assert.Equal("Parked States.Runtime", await StatusAsync(execution));
        Assert.Contains(await HistoryAsync(engine, execution), static one => one.Contains("TaskSucceeded", StringComparison.Ordinal));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
        isBroken = false;
        await engine.RedriveExecutionAsync(execution);
        Clock.Advance(2);
        await engine.SendTaskSuccessAsync(token, "6"u8.ToArray());
        Clock.Advance(2);
        Assert.Equal("Succeeded {}", await StatusAsync(execution));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_item_that_is_parked_goes_on_when_it_or_its_Map_is_redriven(bool isOfMap)
    {
        var isBroken = true;
        var machine = new ScriptedMachine { Timeout = 3_600 };
        machine.DistributedMap("Map", 2, "Item", "Done").Succeed("Done").Task("Item", (frame, _) =>
        {
            if (!isBroken || frame.Input(ScriptedMachine.Contract<int>()) == 1)
            {
                frame.End();
            }

            return default;
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);
        var item = (await Store.ListAsync(new ExecutionFilter { Parent = execution, Status = ExecutionStatus.Parked })).Executions.Single().Id;
        Assert.Equal("Running", await StatusAsync(execution));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));

        isBroken = false;
        if (isOfMap)
        {
            await engine.StopExecutionAsync(execution);
            Clock.Advance(5);
            Assert.Equal("Aborted", await StatusAsync(execution));
        }

        await engine.RedriveExecutionAsync(isOfMap ? execution : item);
        Clock.Advance(5);

        Assert.Equal("Succeeded [0,1]", await StatusAsync(execution));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task An_item_that_is_redriven_has_no_timeout_of_its_own()
    {
        var machine = new ScriptedMachine { Timeout = 3_600 };
        machine.DistributedMap("Map", 1, "Item", "Done").Succeed("Done").Task("Item", static (_, _) => default);
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);
        Clock.Advance(5);
        var item = (await Store.ListAsync(new ExecutionFilter { Parent = execution })).Executions.Single().Id;

        Schedule(() => _ = engine.RedriveExecutionAsync(item).AsTask());

        var row = (await Store.LoadAsync(item))!;
        Assert.Equal((1, null), (row.Redrives, row.Deadline));
    }

    private async Task<long> StartDamagedAsync(DurableEngine engine, bool isStopped = false)
    {
        var node = await Store.OpenNodeAsync("other", TimeSpan.FromSeconds(60));
        var started = await Store.StartAsync(engine.Prepare("scripted", "{}"u8.ToArray()) with { Root = new byte[] { 9 }, Owner = node });
        if (isStopped)
        {
            await Store.RequestStopAsync(started.Execution, "Enough", null);
        }

        await Store.CloseNodeAsync(node);
        return started.Execution;
    }
}
