namespace Workflows.Durable.Tests.Stores;

public sealed class CommitContract : StoreContract
{
    [Fact]
    public async Task A_commit_writes_frames_and_events_and_one_version_more()
    {
        var row = await StartOwnedAsync();
        row = await CommitAsync(Write(row) with { Frames = [new FrameChange(0, Bytes("zero")), new FrameChange(7, Bytes("seven")), new FrameChange(2, Bytes("two"))], Events = Events(2, 3) });
        Assert.Equal((2, 4, Node), (row.Version, row.Events, row.Owner));
        Assert.Equal(["0 zero", "2 two", "7 seven"], row.Frames.Select(static frame => $"{frame.Number} {Text(frame.Body)}"));
    }

    [Fact]
    public async Task Frames_go()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Frames = [new FrameChange(1, Bytes("one")), new FrameChange(2, Bytes("two"))] });
        row = await CommitAsync(Write(row) with { Frames = [new FrameChange(1, null) { IsGone = true }, new FrameChange(9, null) { IsGone = true }] });
        Assert.Equal([0, 2], row.Frames.Select(static frame => frame.Number));
    }

    [Fact]
    public async Task A_commit_of_another_version_writes_nothing()
    {
        var row = await StartOwnedAsync();
        await CommitAsync(Write(row) with { Frames = [new FrameChange(0, Bytes("new"))] });
        await LoseAsync(Write(row) with { Frames = [new FrameChange(0, Bytes("old"))], Events = Events(2), Children = [Child(row.Id)], End = Ended(ExecutionStatus.Failed) });
        await LoseAsync(Write(row) with { Version = row.Version + 2 });
        row = await LoadAsync(row.Id);
        Assert.Equal((2, 1, ExecutionStatus.Running, "new"), (row.Version, row.Events, row.Status, Text(row.Frames[0].Body)));
        Assert.Null(await Store.DescribeAsync(Machine, "child"));
    }

    [Fact]
    public async Task A_commit_of_what_does_not_exist_is_lost() => await LoseAsync(new ExecutionCommit { Execution = 404, Version = 1 });

    [Fact]
    public async Task A_commit_of_what_has_ended_is_lost()
    {
        var row = await EndAsync(await StartAsync());
        await LoseAsync(Write(row));
    }

    [Fact]
    public async Task Events_that_do_not_follow_are_refused_and_nothing_is_written()
    {
        var row = await StartOwnedAsync();
        foreach (var first in (int[])[1, 3])
        {
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.CommitAsync(Write(row) with { Events = Events(first), Frames = [new FrameChange(0, Bytes("new"))] }));
        }

        var after = await LoadAsync(row.Id);
        Assert.Equal((1, 1, "root"), (after.Version, after.Events, Text(after.Frames[0].Body)));
    }

    [Fact]
    public async Task A_frame_that_is_not_there_needs_a_body()
    {
        var row = await StartOwnedAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.CommitAsync(Write(row) with { Frames = [new FrameChange(0, Bytes("new")), new FrameChange(3, null)] }));
        Assert.Equal("root", Text((await LoadAsync(row.Id)).Frames[0].Body));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_frame_without_a_new_body_keeps_the_one_it_has(int number)
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Frames = [new FrameChange(number, Bytes("body"))] });
        row = await CommitAsync(Write(row) with { Frames = [new FrameChange(number, null) { Wait = WaitChange.Opens, Opened = Wait(WaitKind.Token) }] });
        Assert.Equal(("body", WaitKind.Token), (Text(row.Frames[number].Body), row.Frames[number].Wait!.Kind));
        row = await CommitAsync(Write(row) with { Frames = [new FrameChange(number, null) { Wait = WaitChange.Closes }] });
        Assert.Equal(("body", null), (Text(row.Frames[number].Body), row.Frames[number].Wait));
    }

    [Fact]
    public async Task What_was_read_of_the_inbox_is_subtracted_and_what_is_left_makes_it_due()
    {
        var row = await StartOwnedAsync();
        await Store.RequestStopAsync(row.Id, null, null);
        await Store.RequestStopAsync(row.Id, null, null);
        var result = await Store.CommitAsync(Write(row) with { Consumed = 1, Due = Now.AddDays(1), Releases = true });
        Assert.Equal(new CommitResult(CommitOutcome.Committed, 1), result);
        var claimed = Assert.Single((await ClaimAsync()).Executions);
        Assert.Equal(1, claimed.Inbox);
    }

    [Theory]
    [InlineData(0, CommitOutcome.Lost)]
    [InlineData(1, CommitOutcome.Committed)]
    [InlineData(2, CommitOutcome.Lost)]
    public async Task A_commit_that_abandons_a_wait_demands_the_inbox_that_was_read(int required, CommitOutcome outcome)
    {
        var row = await StartOwnedAsync();
        await Store.RequestStopAsync(row.Id, null, null);
        Assert.Equal(outcome, (await Store.CommitAsync(Write(row) with { RequiredInbox = required, Consumed = required })).Outcome);
    }

    [Fact]
    public async Task A_commit_that_abandons_a_wait_demands_that_no_heartbeat_has_come()
    {
        var due = Now.AddSeconds(10);
        var row = await StartWaitingAsync(Wait(WaitKind.Token) with { HeartbeatSeconds = 10, BeatDue = due }, isReleased: false);
        Clock.Advance(5);
        await Store.HeartbeatAsync(new WaitKey(row.Id, 0, Nonce(1)));
        await LoseAsync(Write(row) with { RequiredBeats = [(0, due)] });
        await LoseAsync(Write(row) with { RequiredBeats = [(1, due)] });
        await CommitAsync(Write(row) with { RequiredBeats = [(0, due.AddSeconds(5))] });
    }

    [Fact]
    public async Task The_definition_and_the_deadline_change_where_a_commit_says_so()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Definition = new DefinitionHash("d2"), Deadline = Now.AddHours(1) });
        Assert.Equal(("d2", Now.AddHours(1)), (row.Definition.Value, row.Deadline));
        row = await CommitAsync(Write(row));
        Assert.Equal(("d2", Now.AddHours(1)), (row.Definition.Value, row.Deadline));
    }

    [Fact]
    public async Task Children_start_with_the_commit()
    {
        var row = await StartOwnedAsync();
        await CommitAsync(Write(row) with { Children = [Child(row.Id, "new", frame: 4)] });
        var child = await DescribeAsync((await Store.StartAsync(New("new"))).Execution);
        Assert.Equal(row.Id, child.Parent);
        Assert.Equal(4, (await LoadAsync(child.Id)).ParentFrame);
    }

    [Fact]
    public async Task New_events_forgive_strikes()
    {
        await StartOwnedAsync();
        Clock.Advance(20);
        await Store.RecoverAsync(10);
        var other = await OpenNodeAsync();
        var claimed = Assert.Single((await ClaimAsync(node: other)).Executions);
        Assert.Equal(1, claimed.Strikes);
        Assert.Equal(1, (await CommitAsync(Write(claimed))).Strikes);
        Assert.Equal(0, (await CommitAsync(Write(claimed) with { Version = claimed.Version + 1, Events = Events(2) })).Strikes);
    }

    [Fact]
    public async Task Chunks_forgive_strikes()
    {
        await StartOwnedAsync();
        Clock.Advance(20);
        await Store.RecoverAsync(10);
        var claimed = Assert.Single((await ClaimAsync(node: await OpenNodeAsync())).Executions);
        Assert.Equal(1, claimed.Strikes);
        Assert.Equal(0, (await CommitAsync(Write(claimed) with { Chunks = [new MapChunk { Frame = 0, Number = 0, First = 0, Items = 1 }] })).Strikes);
    }

}
