namespace Workflows.Durable.Tests.Stores;

public sealed class ActivityContract : StoreContract
{
    private static StoredWait Ship(string input = "1") => new() { Kind = WaitKind.Activity, Activity = "ship", Input = Bytes(input), HeartbeatSeconds = 20 };

    private ValueTask<TakenActivity?> TakeAsync(byte nonce = 1, string activity = "ship") => Store.TakeActivityAsync(activity, "worker", Nonce(nonce));

    private ValueTask<SettleOutcome> SettleAsync(long execution, byte nonce) => Store.SettleAsync(new Settlement(new WaitKey(execution, 0, Nonce(nonce)), Answer()));

    [Fact]
    public async Task Where_no_task_waits_nothing_is_given()
    {
        await StartWaitingAsync(Ship());
        Assert.Null(await TakeAsync(activity: "pack"));
    }

    [Fact]
    public async Task A_worker_gets_the_task_and_the_owner_hears_of_it()
    {
        var row = await StartWaitingAsync(Ship("{\"order\":1}"));
        Clock.Advance(100);
        var taken = await TakeAsync();
        Assert.Equal((row.Id, 0, "{\"order\":1}"), (taken!.Execution, taken.Frame, Text(taken.Input)));
        var claimed = Assert.Single((await ClaimAsync()).Executions);
        var wait = claimed.Frames[0].Wait!;
        Assert.Equal((1, WaitStep.Taken, "worker", Now, Now.AddSeconds(20)), (claimed.Inbox, wait.Step, wait.Worker, wait.Taken, wait.BeatDue));
        Assert.True(wait.Nonce!.Value.Value.Span.SequenceEqual(Nonce(1).Value.Span));
    }

    [Fact]
    public async Task The_task_that_has_waited_longest_is_first_and_each_is_given_once()
    {
        // All in one moment, and not in the order of their ids.
        var rows = new[] { await StartOwnedAsync("a"), await StartOwnedAsync("b"), await StartOwnedAsync("c") };
        foreach (var i in (int[])[1, 2, 0])
        {
            await CommitAsync(Write(rows[i]) with { Frames = [Opening(0, Ship())] });
        }

        Assert.Equal(rows[1].Id, (await TakeAsync())!.Execution);
        Assert.Equal(rows[2].Id, (await TakeAsync())!.Execution);
        Assert.Equal(rows[0].Id, (await TakeAsync())!.Execution);
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task Only_who_has_taken_it_may_answer()
    {
        var row = await StartWaitingAsync(Ship() with { Nonce = Nonce(9) });
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, 9));
        await TakeAsync(1);
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, 9));
        Assert.Equal(SettleOutcome.Settled, await SettleAsync(row.Id, 1));
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, 1));
        Assert.Equal(2, (await LoadAsync(row.Id)).Inbox);
    }

    [Fact]
    public async Task A_late_worker_does_not_answer_the_next_attempt()
    {
        var row = await StartWaitingAsync(Ship(), isReleased: false);
        await TakeAsync(1);
        row = await CommitAsync(Write(row) with { Consumed = 1, Frames = [Opening(0, Ship())] });
        await TakeAsync(2);
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, 1));
        Assert.Equal(SettleOutcome.TooLate, await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(1))));
        Assert.Equal(SettleOutcome.Settled, await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(2))));
        Assert.Equal(SettleOutcome.Settled, await SettleAsync(row.Id, 2));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_task_that_nobody_waits_for_is_not_given(bool hasEnded)
    {
        var row = await StartWaitingAsync(Ship(), isReleased: false);
        await CommitAsync(hasEnded ? Write(row) with { End = Ended(ExecutionStatus.TimedOut) } : Write(row) with { Frames = [new FrameChange(0, null) { Wait = WaitChange.Closes }] });
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task A_task_whose_frame_is_gone_is_not_given()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Frames = [Opening(1, Ship())] });
        await CommitAsync(Write(row) with { Frames = [new FrameChange(1, null) { IsGone = true }] });
        Assert.Null(await TakeAsync());
    }
}
