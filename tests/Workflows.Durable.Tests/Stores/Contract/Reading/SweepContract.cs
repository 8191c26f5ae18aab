namespace Workflows.Durable.Tests.Stores;

public sealed class SweepContract : StoreContract
{
    [Fact]
    public async Task Events_and_data_are_forgotten_first_and_the_name_stays()
    {
        var id = await StartAsync();
        await EndAsync(id, ExecutionStatus.Failed);
        Clock.Advance(10);
        Assert.Equal(1, await Store.SweepAsync(Now, Now.AddDays(-60), 100));
        Assert.Empty(await Store.HistoryAsync(id, 1, 100));
        var described = await DescribeAsync(id);
        Assert.Equal((ExecutionStatus.Failed, "Broken", 0, 0, 1), (described.Status, described.Error, described.Input.Length, described.Output.Length, described.Events));
        Assert.Empty((await LoadAsync(id)).Frames);
        Assert.Equal((false, false), ((await Store.StartAsync(New())).IsNew, (await Store.StartAsync(New())).HasSameInput));
        Assert.Equal(0, await Store.SweepAsync(Now, Now.AddDays(-60), 100));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Then_the_execution_is_forgotten_and_its_name_is_free(bool isSweptBefore)
    {
        var id = await StartAsync();
        await EndAsync(id);
        Clock.Advance(10);
        if (isSweptBefore)
        {
            await Store.SweepAsync(Now, Now.AddDays(-60), 100);
        }

        Assert.Equal(1, await Store.SweepAsync(Now, Now, 100));
        Assert.Null(await Store.DescribeAsync(id));
        Assert.Empty(await Store.HistoryAsync(id, 1, 100));
        var next = await Store.StartAsync(New());
        Assert.True(next.IsNew);
        Assert.True(next.Execution > id);
    }

    [Fact]
    public async Task What_is_open_or_has_ended_lately_is_left_alone()
    {
        var open = await StartAsync("open");
        var late = await StartAsync("late");
        Clock.Advance(10);
        var moment = Now;
        await EndAsync(late);
        Clock.Advance(1);
        Assert.Equal(0, await Store.SweepAsync(moment, moment, 100));
        Assert.Single(await Store.HistoryAsync(open, 1, 100));
        Assert.Single(await Store.HistoryAsync(late, 1, 100));
    }

    [Fact]
    public async Task No_more_are_touched_at_a_time_than_asked_for()
    {
        for (var i = 0; i < 5; i++)
        {
            await EndAsync(await StartAsync($"{i}"));
        }

        Clock.Advance(1);
        Assert.Equal(2, await Store.SweepAsync(Now, Now, 2));
        Assert.Equal(3, (await Store.ListAsync(new ExecutionFilter())).Executions.Count);
        Assert.Equal(3, await Store.SweepAsync(Now, Now.AddDays(-1), 5));
        Assert.Equal(3, (await Store.ListAsync(new ExecutionFilter())).Executions.Count);
    }

    [Fact]
    public async Task What_a_Distributed_Map_has_yet_to_read_is_left_alone()
    {
        var map = await StartOwnedAsync("map");
        await CommitAsync(Write(map) with { Chunks = [new MapChunk { Frame = 0, Number = 0, First = 0, Items = 1 }], Children = [Child(map.Id) with { Chunk = 0 }] });
        await EndAsync((await Store.DescribeAsync(Machine, "child"))!.Id);
        Clock.Advance(10);
        Assert.Equal(0, await Store.SweepAsync(Now, Now, 100));
        Assert.Equal("\"done\"", Text(Assert.Single(Assert.Single(await Store.LoadChunksAsync(map.Id, 0)).Results).Output));
        await EndAsync(map.Id);
        Clock.Advance(10);
        Assert.Equal(2, await Store.SweepAsync(Now, Now, 100));
    }

    [Fact]
    public async Task A_parked_child_is_left_alone_as_long_as_its_parent_waits_for_it()
    {
        var parent = await StartOwnedAsync("parent");
        parent = await CommitAsync(Write(parent) with { Frames = [Opening(0, Wait(WaitKind.Child))], Children = [Child(parent.Id)] });
        var child = (await Store.DescribeAsync(Machine, "child"))!.Id;
        await EndAsync(child, ExecutionStatus.Parked);
        Clock.Advance(10);
        Assert.Equal(0, await Store.SweepAsync(Now, Now, 100));
        Assert.Single(await Store.HistoryAsync(child, 1, 100));
        await CommitAsync(Write(parent) with { StopsChildrenOf = [0], Frames = [new FrameChange(0, Bytes("frame")) { Wait = WaitChange.Closes }] });
        Assert.Equal(1, await Store.SweepAsync(Now, Now, 100));
        Assert.Null(await Store.DescribeAsync(child));
    }
}
