namespace Workflows.Durable.Tests.Stores;

public sealed class EndContract : StoreContract
{
    [Fact]
    public async Task What_has_succeeded_has_an_output_and_no_frames()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Frames = [new FrameChange(1, Bytes("one"))] });
        Clock.Advance(3);
        row = await CommitAsync(Write(row) with { Events = Events(2), End = Ended(ExecutionStatus.Succeeded) });
        Assert.Empty(row.Frames);
        Assert.Null(row.Owner);
        var description = await DescribeAsync(row.Id);
        Assert.Equal((ExecutionStatus.Succeeded, "\"done\"", Now, null), (description.Status, Text(description.Output), description.Stopped, description.Error));
        Assert.Empty(await Store.OwnedAsync(Node));
        Assert.Empty(await ClaimedAsync());
    }

    [Theory]
    [InlineData(ExecutionStatus.Failed)]
    [InlineData(ExecutionStatus.TimedOut)]
    [InlineData(ExecutionStatus.Aborted)]
    public async Task What_has_not_succeeded_keeps_its_first_frame_for_a_redrive(ExecutionStatus status)
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Frames = [Opening(0, Wait(WaitKind.Token)), Opening(1, Wait(WaitKind.Token, 2))] });
        row = await CommitAsync(Write(row) with { Frames = [new FrameChange(0, Bytes("packed")), new FrameChange(1, null) { IsGone = true }], End = Ended(status) });
        var frame = Assert.Single(row.Frames);
        Assert.Equal((0, "packed", null), (frame.Number, Text(frame.Body), frame.Wait));
        var description = await DescribeAsync(row.Id);
        Assert.Equal((status, "Broken", "It broke.", 0), (description.Status, description.Error, description.Cause, description.Output.Length));
    }

    [Fact]
    public async Task What_fails_without_a_body_keeps_the_one_it_has()
    {
        var row = await EndAsync((await StartOwnedAsync()).Id, ExecutionStatus.Aborted);
        Assert.Equal("root", Text(Assert.Single(row.Frames).Body));
    }

    [Fact]
    public async Task What_is_parked_keeps_its_frames_without_waits()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Frames = [Opening(0, Wait(WaitKind.Token)), Opening(1, Wait(WaitKind.Token, 2))] });
        row = await EndAsync(row.Id, ExecutionStatus.Parked);
        Assert.Equal(["0 frame 0", "1 frame 1"], row.Frames.Select(static frame => $"{frame.Number} {Text(frame.Body)}"));
        Assert.All(row.Frames, static frame => Assert.Null(frame.Wait));
        Assert.Equal(1, (await Store.StatisticsAsync()).Parked);
    }

    [Fact]
    public async Task Nothing_is_left_in_the_inbox()
    {
        var row = await StartOwnedAsync();
        await Store.RequestStopAsync(row.Id, null, null);
        var result = await Store.CommitAsync(Write(row) with { End = Ended(ExecutionStatus.Succeeded) });
        Assert.Equal(new CommitResult(CommitOutcome.Committed, 0), result);
        row = await LoadAsync(row.Id);
        Assert.Equal((0, null), (row.Inbox, row.Stop));
    }

    [Fact]
    public async Task A_redrive_opens_it_again()
    {
        var row = await EndAsync((await StartOwnedAsync()).Id, ExecutionStatus.Failed);
        Clock.Advance(60);
        row = await CommitAsync(Write(row) with
        {
            RequiredStatus = ExecutionStatus.Failed,
            Redrives = true,
            Releases = true,
            Due = Now,
            Deadline = Now.AddSeconds(9),
            Events = Events(2),
            Frames = [new FrameChange(0, Bytes("again")), new FrameChange(1, Bytes("branch"))],
        });
        Assert.Equal((ExecutionStatus.Running, 1, 2, Now.AddSeconds(9), null), (row.Status, row.Redrives, row.Events, row.Deadline, row.Owner));
        Assert.Equal(["again", "branch"], row.Frames.Select(static frame => Text(frame.Body)));
        var description = await DescribeAsync(row.Id);
        Assert.Equal((null, null, null, 1), (description.Stopped, description.Error, description.Cause, description.Redrives));
        Assert.Equal([row.Id], await ClaimedAsync());
    }

    [Fact]
    public async Task A_redrive_without_a_deadline_has_none()
    {
        var id = (await Store.StartAsync(New() with { Deadline = Now.AddSeconds(5) })).Execution;
        var row = await EndAsync(id, ExecutionStatus.TimedOut);
        row = await CommitAsync(Write(row) with { RequiredStatus = ExecutionStatus.TimedOut, Redrives = true, Due = Now });
        Assert.Null(row.Deadline);
        Assert.Null(row.Owner);
    }

    [Fact]
    public async Task A_redrive_of_what_has_another_status_is_lost()
    {
        var row = await EndAsync(await StartAsync(), ExecutionStatus.Failed);
        await LoseAsync(Write(row) with { RequiredStatus = ExecutionStatus.Aborted, Redrives = true });
        Assert.Equal(0, (await LoadAsync(row.Id)).Redrives);
    }

    [Fact]
    public async Task What_is_redriven_ends_again()
    {
        var row = await EndAsync(await StartAsync(), ExecutionStatus.Parked);
        await CommitAsync(Write(row) with { RequiredStatus = ExecutionStatus.Parked, Redrives = true, Due = Now });
        await EndAsync(row.Id);
        Assert.Equal((ExecutionStatus.Succeeded, null, 1), ((await DescribeAsync(row.Id)).Status, (await DescribeAsync(row.Id)).Error, (await DescribeAsync(row.Id)).Redrives));
    }
}
