namespace Workflows.Durable.Tests.Stores;

public sealed class ChunkContract : StoreContract
{
    private static MapChunk Chunk(int number, int items) => new() { Frame = 0, Number = number, First = number * 1_000L, Items = items, Body = Bytes($"chunk {number}") };

    private NewExecution Item(long parent, int item, int chunk = 0) => New($"{chunk}-{item}") with { Parent = parent, ParentFrame = 0, Chunk = chunk, Item = item };

    /// <summary>A Map that waits for a chunk, with a child for each of its items.</summary>
    private async Task<(StoredExecution Map, long[] Children)> StartMapAsync(int items, WaitKind? waits = WaitKind.Chunks)
    {
        var map = await StartOwnedAsync("map");
        map = await CommitAsync(Write(map) with
        {
            Frames = waits is { } kind ? [Opening(0, Wait(kind))] : [],
            Chunks = [Chunk(0, items)],
            Children = [.. Enumerable.Range(0, items).Select(item => Item(map.Id, item))],
            Releases = true,
        });
        var children = (await Store.ListAsync(new ExecutionFilter { Parent = map.Id, Limit = 1_000 })).Executions.OrderBy(static child => child.Id).Select(static child => child.Id).ToArray();
        Assert.Equal(items, children.Length);
        return (map, children);
    }

    private async Task<MapChunk> ChunkOfAsync(StoredExecution map, int number = 0) => (await Store.LoadChunksAsync(map.Id, 0)).Single(chunk => chunk.Number == number);

    private async Task<int> InboxAsync(StoredExecution row) => (await LoadAsync(row.Id)).Inbox;

    [Fact]
    public async Task Chunks_are_kept_in_order_until_they_are_gone()
    {
        var map = await CommitAsync(Write(await StartOwnedAsync("map")) with { Chunks = [Chunk(2, 5), Chunk(0, 3), Chunk(1, 4) with { Frame = 7 }] });
        Assert.Equal(["0 0 3 chunk 0", "2 2000 5 chunk 2"], (await Store.LoadChunksAsync(map.Id, 0)).Select(static chunk => $"{chunk.Number} {chunk.First} {chunk.Items} {Text(chunk.Body)}"));
        await CommitAsync(Write(map) with { Chunks = [Chunk(0, 3) with { IsGone = true }, Chunk(2, 5) with { Body = Bytes("new") }] });
        Assert.Equal(["2 new"], (await Store.LoadChunksAsync(map.Id, 0)).Select(static chunk => $"{chunk.Number} {Text(chunk.Body)}"));
        Assert.Single(await Store.LoadChunksAsync(map.Id, 7));
        Assert.Empty(await Store.LoadChunksAsync(404, 0));
    }

    [Fact]
    public async Task Those_that_are_not_folded_are_found_without_the_others()
    {
        var map = await CommitAsync(Write(await StartOwnedAsync("map")) with { Chunks = [Chunk(2, 5), Chunk(0, 3), Chunk(1, 4) with { IsFolded = true }, Chunk(3, 4) with { Frame = 7 }] });
        Assert.Equal([0, 2], (await Store.LoadOpenChunksAsync(map.Id, 0)).Select(static chunk => chunk.Number));
        map = await CommitAsync(Write(map) with { Chunks = [Chunk(0, 3) with { IsFolded = true }, Chunk(1, 4), Chunk(2, 5) with { IsGone = true }] });
        Assert.Equal([1], (await Store.LoadOpenChunksAsync(map.Id, 0)).Select(static chunk => chunk.Number));
        await StartChildAsync(map.Id);
        Assert.Equal([5L], Assert.Single(await Store.LoadOpenChunksAsync(map.Id, 0)).Results.Select(static result => result.Item));
        await EndAsync(map.Id);
        Assert.Empty(await Store.LoadOpenChunksAsync(map.Id, 0));
    }

    private async Task StartChildAsync(long map) => await EndAsync((await Store.StartAsync(Item(map, 5, chunk: 1))).Execution, ExecutionStatus.Failed);

    [Fact]
    public async Task Children_are_counted_and_the_last_of_a_chunk_tells_its_parent()
    {
        var (map, children) = await StartMapAsync(3);
        await EndAsync(children[2], ExecutionStatus.Failed);
        await EndAsync(children[0]);
        Assert.Equal(0, await InboxAsync(map));
        await EndAsync(children[1]);
        Assert.Equal(1, await InboxAsync(map));
        Assert.Equal([map.Id], await ClaimedAsync());
        var chunk = await ChunkOfAsync(map);
        Assert.Equal((2, 1), (chunk.Succeeded, chunk.Failed));
        Assert.Equal(["0 Succeeded \"done\" ", "1 Succeeded \"done\" ", "2 Failed  Broken"], chunk.Results.Select(static result => $"{result.Item} {result.Status} {Text(result.Output)} {result.Error}"));
        Assert.Equal(children, chunk.Results.Select(static result => result.Execution));
        Assert.Equal(WaitStep.Open, (await LoadAsync(map.Id)).Frames[0].Wait!.Step);
    }

    [Fact]
    public async Task Each_hundredth_failure_is_told()
    {
        var (map, children) = await StartMapAsync(201);
        for (var i = 0; i < 200; i++)
        {
            await EndAsync(children[i], ExecutionStatus.Failed);
            Assert.Equal((i + 1) / 100, await InboxAsync(map));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(WaitKind.Token)]
    public async Task A_parent_that_does_not_wait_for_chunks_is_not_told(WaitKind? waits)
    {
        var (map, children) = await StartMapAsync(1, waits);
        await EndAsync(children[0]);
        Assert.Equal((0, 1), (await InboxAsync(map), (await ChunkOfAsync(map)).Succeeded));
    }

    [Fact]
    public async Task A_commit_does_not_change_what_is_counted()
    {
        var (map, children) = await StartMapAsync(3);
        await EndAsync(children[0]);
        await CommitAsync(Write(map) with { Chunks = [Chunk(0, 3) with { Succeeded = 9, Failed = 9, Body = Bytes("new") }] });
        var chunk = await ChunkOfAsync(map);
        Assert.Equal((1, 0, "new"), (chunk.Succeeded, chunk.Failed, Text(chunk.Body)));
        Assert.Single(chunk.Results);
    }

    [Fact]
    public async Task Folding_forgets_the_children_that_have_succeeded()
    {
        var (map, children) = await StartMapAsync(3);
        await EndAsync(children[0]);
        await EndAsync(children[1], ExecutionStatus.Failed);
        await CommitAsync(Write(map) with { Chunks = [Chunk(0, 3) with { IsFolded = true, Body = Bytes("folded") }] });
        Assert.Null(await Store.DescribeAsync(children[0]));
        Assert.NotNull(await Store.DescribeAsync(children[1]));
        Assert.NotNull(await Store.DescribeAsync(children[2]));
        Assert.Empty(await Store.HistoryAsync(children[0], 1, 100));
        var chunk = await ChunkOfAsync(map);
        Assert.Equal((true, 1, 1, "folded", 0), (chunk.IsFolded, chunk.Succeeded, chunk.Failed, Text(chunk.Body), chunk.Results.Count));
        Assert.True((await Store.StartAsync(New("0-0"))).IsNew);
    }

    [Fact]
    public async Task A_child_that_is_redriven_is_counted_again()
    {
        var (map, children) = await StartMapAsync(2);
        await EndAsync(children[0]);
        var failed = await EndAsync(children[1], ExecutionStatus.Failed);
        await CommitAsync(Write(failed) with { RequiredStatus = ExecutionStatus.Failed, Redrives = true, Due = Now });
        Assert.Equal((1, 0), ((await ChunkOfAsync(map)).Succeeded, (await ChunkOfAsync(map)).Failed));
        await EndAsync(children[1]);
        Assert.Equal((2, 0), ((await ChunkOfAsync(map)).Succeeded, (await ChunkOfAsync(map)).Failed));
        Assert.Equal(2, await InboxAsync(map));
    }

    [Fact]
    public async Task A_child_is_redriven_only_for_a_parent_that_runs_and_counts_it()
    {
        var (map, children) = await StartMapAsync(2);
        var failed = await EndAsync(children[1], ExecutionStatus.Failed);
        map = await CommitAsync(Write(await LoadAsync(map.Id)) with { Chunks = [Chunk(0, 2) with { IsGone = true }] });
        await LoseAsync(Write(failed) with { RequiredStatus = ExecutionStatus.Failed, Redrives = true, Due = Now });

        map = await CommitAsync(Write(map) with { Chunks = [Chunk(0, 2)] });
        await EndAsync(map.Id, ExecutionStatus.Failed);
        await LoseAsync(Write(failed) with { RequiredStatus = ExecutionStatus.Failed, Redrives = true, Due = Now });
    }

    [Fact]
    public async Task A_child_that_is_parked_is_not_counted_before_it_has_ended()
    {
        var (map, children) = await StartMapAsync(1);
        var parked = await EndAsync(children[0], ExecutionStatus.Parked);
        Assert.Equal((0, 0, 0), ((await ChunkOfAsync(map)).Succeeded, (await ChunkOfAsync(map)).Failed, await InboxAsync(map)));
        Assert.Empty((await ChunkOfAsync(map)).Results);
        await CommitAsync(Write(parked) with { RequiredStatus = ExecutionStatus.Parked, Redrives = true, Due = Now });
        await EndAsync(children[0]);
        Assert.Equal((1, 0, 1), ((await ChunkOfAsync(map)).Succeeded, (await ChunkOfAsync(map)).Failed, await InboxAsync(map)));
    }

    [Fact]
    public async Task A_chunk_of_a_parent_that_has_failed_goes_on_counting_for_a_redrive()
    {
        var (map, children) = await StartMapAsync(2);
        await EndAsync(map.Id, ExecutionStatus.Failed);
        Assert.NotNull((await LoadAsync(children[0])).Stop);
        await EndAsync(children[0], ExecutionStatus.Aborted);
        await EndAsync(children[1]);
        var chunk = await ChunkOfAsync(map);
        Assert.Equal((1, 1, 0), (chunk.Succeeded, chunk.Failed, await InboxAsync(map)));
    }

    [Fact]
    public async Task Children_of_a_frame_that_is_left_are_not_counted()
    {
        var (map, children) = await StartMapAsync(2);
        await CommitAsync(Write(map) with { StopsChildrenOf = [0] });
        await EndAsync(children[0], ExecutionStatus.Aborted);
        Assert.Equal(0, (await ChunkOfAsync(map)).Failed);
    }

    [Fact]
    public async Task A_parent_that_has_succeeded_has_no_chunks()
    {
        var (map, children) = await StartMapAsync(1);
        await EndAsync(map.Id);
        Assert.Empty(await Store.LoadChunksAsync(map.Id, 0));
        await EndAsync(children[0]);
    }
}
