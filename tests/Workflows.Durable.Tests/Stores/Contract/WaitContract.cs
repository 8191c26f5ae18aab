namespace Workflows.Durable.Tests.Stores;

public sealed class WaitContract : StoreContract
{
    private ValueTask<SettleOutcome> SettleAsync(long execution, byte nonce = 1, int frame = 0, WaitAnswer? answer = null) =>
        Store.SettleAsync(new Settlement(new WaitKey(execution, frame, Nonce(nonce)), answer ?? Answer()));

    [Fact]
    public async Task An_answer_settles_the_wait_and_makes_the_execution_due()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token));
        Assert.Empty(await ClaimedAsync());
        Assert.Equal(SettleOutcome.Settled, await SettleAsync(row.Id, answer: Answer("\"yes\"")));
        var claimed = Assert.Single((await ClaimAsync()).Executions);
        Assert.Equal((1, WaitStep.Settled, true, "\"yes\""), (claimed.Inbox, claimed.Frames[0].Wait!.Step, claimed.Frames[0].Wait!.Answer!.Succeeded, Text(claimed.Frames[0].Wait!.Answer!.Output)));
    }

    [Fact]
    public async Task A_failure_is_an_answer_too()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token), isReleased: false);
        await SettleAsync(row.Id, answer: new WaitAnswer(false, default, "Card", "It was declined: \u00e9\u4e2d."));
        var answer = (await LoadAsync(row.Id)).Frames[0].Wait!.Answer!;
        Assert.Equal((false, 0, "Card", "It was declined: \u00e9\u4e2d.", null), (answer.Succeeded, answer.Output.Length, answer.Error, answer.Cause, answer.Child));
    }

    [Fact]
    public async Task A_forged_token_settles_nothing()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token));
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, nonce: 2));
        Assert.Equal(SettleOutcome.TooLate, await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(2))));
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, frame: 1));
        Assert.Equal(SettleOutcome.Unknown, await SettleAsync(row.Id + 1_000));
        Assert.Equal(SettleOutcome.Unknown, await Store.HeartbeatAsync(new WaitKey(row.Id + 1_000, 0, Nonce(1))));
        Assert.Equal((0, WaitStep.Open), ((await LoadAsync(row.Id)).Inbox, (await LoadAsync(row.Id)).Frames[0].Wait!.Step));
    }

    [Fact]
    public async Task The_first_answer_stays()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token));
        await SettleAsync(row.Id, answer: Answer("1"));
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, answer: Answer("2")));
        row = await LoadAsync(row.Id);
        Assert.Equal((1, "1"), (row.Inbox, Text(row.Frames[0].Wait!.Answer!.Output)));
    }

    [Fact]
    public async Task An_answer_after_the_wait_is_too_late()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token), isReleased: false);
        row = await CommitAsync(Write(row) with { Frames = [new FrameChange(0, null) { Wait = WaitChange.Closes }] });
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id));
        row = await CommitAsync(Write(row) with { Frames = [Opening(0, Wait(WaitKind.Token, nonce: 2))] });
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, nonce: 1));
        await EndAsync(row.Id);
        Assert.Equal(SettleOutcome.TooLate, await SettleAsync(row.Id, nonce: 2));
        Assert.Equal(SettleOutcome.TooLate, await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(2))));
    }

    [Theory]
    [InlineData(WaitKind.Child)]
    [InlineData(WaitKind.Chunks)]
    public async Task What_has_no_token_is_settled_by_none(WaitKind kind)
    {
        var row = await StartWaitingAsync(Wait(kind));
        Assert.Equal(SettleOutcome.TooLate, await Store.SettleAsync(new Settlement(new WaitKey(row.Id, 0, new NonceHash(Array.Empty<byte>())), Answer())));
        Assert.Equal(0, (await LoadAsync(row.Id)).Inbox);
    }

    [Fact]
    public async Task Each_answer_is_counted()
    {
        var row = await StartOwnedAsync();
        row = await CommitAsync(Write(row) with { Frames = [Opening(1, Wait(WaitKind.Token)), Opening(2, Wait(WaitKind.Token)), Opening(3, Wait(WaitKind.Token))] });
        await SettleAsync(row.Id, frame: 1);
        await SettleAsync(row.Id, frame: 3);
        row = await LoadAsync(row.Id);
        Assert.Equal(2, row.Inbox);
        Assert.Equal([WaitStep.Settled, WaitStep.Open, WaitStep.Settled], row.Frames.Skip(1).Select(static frame => frame.Wait!.Step));
    }

    [Fact]
    public async Task The_owner_is_told_and_what_it_has_not_read_makes_the_execution_due()
    {
        var told = new TaskCompletionSource<long>();
        Store.Nudged += execution => told.TrySetResult(execution);
        var row = await StartWaitingAsync(Wait(WaitKind.Token), isReleased: false);
        await SettleAsync(row.Id);
        Assert.Equal(row.Id, await told.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Empty(await ClaimedAsync());
        await CommitAsync(Write(row) with { Releases = true });
        Assert.Equal([row.Id], await ClaimedAsync());
    }

    [Fact]
    public async Task A_heartbeat_moves_the_next_and_is_not_counted()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token) with { HeartbeatSeconds = 10, BeatDue = Now.AddSeconds(10) });
        Clock.Advance(7);
        Assert.Equal(SettleOutcome.Settled, await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(1))));
        row = await LoadAsync(row.Id);
        Assert.Equal((0, Now.AddSeconds(10), WaitStep.Open), (row.Inbox, row.Frames[0].Wait!.BeatDue, row.Frames[0].Wait!.Step));
    }

    [Fact]
    public async Task A_heartbeat_that_nobody_waits_for_moves_nothing()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token));
        Assert.Equal(SettleOutcome.Settled, await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(1))));
        Assert.Null((await LoadAsync(row.Id)).Frames[0].Wait!.BeatDue);
        await SettleAsync(row.Id);
        Assert.Equal(SettleOutcome.TooLate, await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(1))));
    }

    [Fact]
    public async Task A_wait_is_kept_as_it_was_opened()
    {
        var wait = new StoredWait { Kind = WaitKind.Activity, Activity = "ship", Input = Bytes("{\"a\":\"\u00e9\"}"), HeartbeatSeconds = 30 };
        var kept = (await StartWaitingAsync(wait)).Frames[0].Wait!;
        Assert.Equal((WaitKind.Activity, WaitStep.Open, "ship", 30, "{\"a\":\"\u00e9\"}"), (kept.Kind, kept.Step, kept.Activity, kept.HeartbeatSeconds, Text(kept.Input)));
        Assert.Equal((null, null, null, null, null), (kept.Nonce, kept.BeatDue, kept.Worker, kept.Taken, kept.Answer));
    }
}
