namespace Workflows.Durable.Tests.Stores;

public sealed class ChildContract : StoreContract
{
    private async Task<(StoredExecution Parent, long Child)> StartPairAsync(int frame = 0)
    {
        var parent = await StartOwnedAsync("parent");
        parent = await CommitAsync(Write(parent) with { Frames = [Opening(frame, Wait(WaitKind.Child))], Children = [Child(parent.Id, frame: frame)], Releases = true });
        return (parent, (await Store.DescribeAsync(Machine, "child"))!.Id);
    }

    private async Task<StoredWait?> WaitOfAsync(StoredExecution row, int frame = 0) => (await LoadAsync(row.Id)).Frames.Single(each => each.Number == frame).Wait;

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task The_end_of_a_child_settles_what_its_parent_waits_for(int frame)
    {
        var (parent, child) = await StartPairAsync(frame);
        var started = Now;
        Clock.Advance(4);
        await EndAsync(child);
        var answer = (await WaitOfAsync(parent, frame))!.Answer!;
        Assert.Equal((true, "\"done\""), (answer.Succeeded, Text(answer.Output)));
        Assert.Equal(
            (child, Machine, "child", ExecutionStatus.Succeeded, "{}", started, Now),
            (answer.Child!.Execution, answer.Child.Machine, answer.Child.Name, answer.Child.Status, Text(answer.Child.Input), answer.Child.Started, answer.Child.Stopped));
        Assert.Equal((parent.Id, 1), ((await ClaimAsync()).Executions.Select(static claimed => (claimed.Id, claimed.Inbox)).Single()));
    }

    [Theory]
    [InlineData(ExecutionStatus.Failed)]
    [InlineData(ExecutionStatus.TimedOut)]
    [InlineData(ExecutionStatus.Aborted)]
    public async Task A_parent_hears_how_its_child_has_failed(ExecutionStatus status)
    {
        var (parent, child) = await StartPairAsync();
        await EndAsync(child, status);
        var answer = (await WaitOfAsync(parent))!.Answer!;
        Assert.Equal((false, "Broken", "It broke.", status), (answer.Succeeded, answer.Error, answer.Cause, answer.Child!.Status));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(WaitKind.Token)]
    [InlineData(WaitKind.Activity)]
    public async Task Where_the_parent_does_not_wait_for_a_child_nothing_is_told(WaitKind? kind)
    {
        var parent = await StartOwnedAsync("parent");
        parent = await CommitAsync(Write(parent) with { Children = [Child(parent.Id)], Frames = kind is { } other ? [Opening(0, Wait(other) with { Activity = "ship" })] : [] });
        await EndAsync((await Store.DescribeAsync(Machine, "child"))!.Id);
        Assert.Equal(0, (await LoadAsync(parent.Id)).Inbox);
        Assert.Equal(kind is null ? null : WaitStep.Open, (await WaitOfAsync(parent))?.Step);
    }

    [Fact]
    public async Task A_parent_that_is_forgotten_is_not_told()
    {
        var (parent, child) = await StartPairAsync();
        await EndAsync(parent.Id);
        Clock.Advance(10);
        await Store.SweepAsync(Now, Now, 10);
        Assert.Null(await Store.DescribeAsync(parent.Id));
        await EndAsync(child);
    }

    [Fact]
    public async Task A_child_that_is_started_by_the_end_of_its_parent_is_asked_to_stop()
    {
        var parent = await StartOwnedAsync("parent");
        await Store.CommitAsync(Write(parent) with { End = new ExecutionEnd(ExecutionStatus.Failed, default, "Broken", null, Now), Children = [Child(parent.Id)] });
        var child = await LoadAsync((await Store.DescribeAsync(Machine, "child"))!.Id);
        Assert.NotNull(child.Stop);
        Assert.Equal(1, child.Inbox);
    }

    [Fact]
    public async Task Children_that_nobody_waits_for_are_asked_to_stop()
    {
        var (parent, child) = await StartPairAsync();
        var other = (await Store.StartAsync(Child(parent.Id, "other", frame: 1))).Execution;
        await CommitAsync(Write(parent) with { StopsChildrenOf = [0], Children = [Child(parent.Id, "next")] });
        var stopped = await LoadAsync(child);
        Assert.NotNull(stopped.Stop);
        Assert.Equal(1, stopped.Inbox);
        Assert.Null((await LoadAsync(other)).Stop);
        Assert.Null((await LoadAsync((await Store.DescribeAsync(Machine, "next"))!.Id)).Stop);
    }

    [Fact]
    public async Task A_child_that_was_stopped_does_not_settle_what_the_frame_waits_for_next()
    {
        var (parent, child) = await StartPairAsync();
        parent = await CommitAsync(Write(parent) with { StopsChildrenOf = [0], Frames = [Opening(0, Wait(WaitKind.Child))], Children = [Child(parent.Id, "next")] });
        await EndAsync(child, ExecutionStatus.Aborted);
        Assert.Equal(WaitStep.Open, (await WaitOfAsync(parent))!.Step);
        await EndAsync((await Store.DescribeAsync(Machine, "next"))!.Id);
        Assert.Equal("next", (await WaitOfAsync(parent))!.Answer!.Child!.Name);
    }

    [Fact]
    public async Task The_end_of_a_parent_asks_its_children_to_stop()
    {
        var (parent, child) = await StartPairAsync();
        Assert.Equal([child], await ClaimedAsync());
        await EndAsync(parent.Id, ExecutionStatus.Failed);
        var row = await LoadAsync(child);
        Assert.Equal((1, Node), (row.Inbox, row.Owner));
        Assert.NotNull(row.Stop);
        await CommitAsync(Write(row) with { Releases = true });
        Assert.Equal([child], await ClaimedAsync());
    }

    [Fact]
    public async Task A_child_that_is_parked_tells_its_parent_when_it_has_ended_after_a_redrive()
    {
        var (parent, child) = await StartPairAsync();
        var row = await EndAsync(child, ExecutionStatus.Parked);
        Assert.Equal(WaitStep.Open, (await WaitOfAsync(parent))!.Step);
        await CommitAsync(Write(row) with { RequiredStatus = ExecutionStatus.Parked, Redrives = true, Due = Now });
        await EndAsync(child);
        Assert.Equal(ExecutionStatus.Succeeded, (await WaitOfAsync(parent))!.Answer!.Child!.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task A_child_that_is_parked_does_not_settle_what_the_frame_waits_for_next(int frame)
    {
        var (parent, child) = await StartPairAsync(frame);
        var row = await EndAsync(child, ExecutionStatus.Parked);
        parent = await CommitAsync(Write(parent) with { StopsChildrenOf = [frame], Frames = [new FrameChange(frame, Bytes("frame")) { Wait = WaitChange.Closes }] });
        Assert.Null((await LoadAsync(child)).Stop);
        parent = await CommitAsync(Write(parent) with { Frames = [Opening(frame, Wait(WaitKind.Child))], Children = [Child(parent.Id, "next", frame)] });
        await CommitAsync(Write(row) with { RequiredStatus = ExecutionStatus.Parked, Redrives = true, Due = Now });
        await EndAsync(child);
        Assert.Equal((0, WaitStep.Open), ((await LoadAsync(parent.Id)).Inbox, (await WaitOfAsync(parent, frame))!.Step));
        await EndAsync((await Store.DescribeAsync(Machine, "next"))!.Id);
        Assert.Equal("next", (await WaitOfAsync(parent, frame))!.Answer!.Child!.Name);
    }

    [Fact]
    public async Task A_child_that_was_parked_when_its_parent_ended_does_not_settle_what_a_redrive_waits_for()
    {
        var (parent, child) = await StartPairAsync();
        var row = await EndAsync(child, ExecutionStatus.Parked);
        parent = await EndAsync(parent.Id, ExecutionStatus.Failed);
        parent = await CommitAsync(Write(parent) with
        {
            RequiredStatus = ExecutionStatus.Failed,
            Redrives = true,
            Due = Now,
            Frames = [Opening(0, Wait(WaitKind.Child))],
            Children = [Child(parent.Id, "next")],
        });
        await CommitAsync(Write(row) with { RequiredStatus = ExecutionStatus.Parked, Redrives = true, Due = Now });
        await EndAsync(child);
        Assert.Equal((0, WaitStep.Open), ((await LoadAsync(parent.Id)).Inbox, (await WaitOfAsync(parent))!.Step));
    }

    [Fact]
    public async Task An_end_is_told_once()
    {
        var (parent, child) = await StartPairAsync();
        var row = await EndAsync(child, ExecutionStatus.Failed);
        parent = await LoadAsync(parent.Id);
        parent = await CommitAsync(Write(parent) with { Consumed = 1, Frames = [Opening(0, Wait(WaitKind.Child))] });
        await CommitAsync(Write(row) with { RequiredStatus = ExecutionStatus.Failed, Redrives = true, Due = Now });
        await EndAsync(child);
        Assert.Equal((0, WaitStep.Open), ((await LoadAsync(parent.Id)).Inbox, (await WaitOfAsync(parent))!.Step));
    }

    [Fact]
    public async Task A_name_that_is_in_use_loses_the_commit()
    {
        var parent = await StartOwnedAsync("parent");
        await StartAsync("child");
        await LoseAsync(Write(parent) with { Frames = [Opening(0, Wait(WaitKind.Child))], Children = [Child(parent.Id, "other"), Child(parent.Id)] });
        Assert.Null(await Store.DescribeAsync(Machine, "other"));
        Assert.Null(await WaitOfAsync(parent));
        Assert.Equal(parent.Version, (await LoadAsync(parent.Id)).Version);
    }
}
