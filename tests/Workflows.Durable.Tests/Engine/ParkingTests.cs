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
