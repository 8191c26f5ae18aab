namespace Workflows.Durable.Tests.Engine;

/// <summary>What an engine does when executions end.</summary>
public sealed class EndTests : EngineTest
{
    [Fact]
    public async Task Who_waits_is_told_what_the_store_would_say()
    {
        var open = new Gate();
        var machine = new ScriptedMachine();
        machine.Task("A", async (frame, _) =>
        {
            await open.WaitAsync();
            frame.End(5, ScriptedMachine.Contract<int>());
        });
        var engine = await StartAsync(machine);
        var execution = await StartExecutionAsync(engine);

        var waiting = engine.WaitForEndAsync(execution).AsTask();
        Assert.False(waiting.IsCompleted);
        Schedule(open.Open);

        Assert.True(waiting.IsCompletedSuccessfully);
        Assert.Equivalent(await Store.DescribeAsync(execution), await waiting, strict: true);
    }

    [Fact]
    public async Task Who_comes_after_the_end_reads_it()
    {
        var engine = await StartAsync(new ScriptedMachine().Succeed("A"));
        var execution = await StartExecutionAsync(engine, "7");

        var waiting = engine.WaitForEndAsync(execution).AsTask();

        Assert.True(waiting.IsCompletedSuccessfully);
        Assert.Equal(ExecutionStatus.Succeeded, (await waiting).Status);
    }

    [Fact]
    public async Task What_is_owned_and_not_run_is_taken_when_it_is_found_twice()
    {
        var engine = await StartAsync(new ScriptedMachine().Task("A", static _ => 1, null));

        // As after a start whose answer was lost.
        var prepared = engine.Prepare("scripted", "{}"u8.ToArray(), "lost") with { Owner = 1 };
        var execution = (await Store.StartAsync(prepared)).Execution;
        Schedule(() => Clock.Advance(5.5));
        Assert.Equal("Running", await StatusAsync(execution));

        Schedule(() => Clock.Advance(5.5));

        Assert.Equal("Succeeded 1", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_task_is_stopped_also_if_the_hint_is_lost()
    {
        Around = static store => new SilentStore(store);
        var isCancelled = false;
        var engine = await StartAsync(new ScriptedMachine().Task("A", (_, cancellationToken) =>
        {
            var hangs = new TaskCompletionSource();
            cancellationToken.Register(() =>
            {
                isCancelled = true;
                hangs.TrySetCanceled(cancellationToken);
            });
            return new ValueTask(hangs.Task);
        }));
        var execution = await StartExecutionAsync(engine);

        await engine.StopExecutionAsync(execution);
        Assert.Equal("Running", await StatusAsync(execution));
        Schedule(() => Clock.Advance(6));

        Assert.Equal("Aborted", await StatusAsync(execution));
        Assert.True(isCancelled);
    }
}
