namespace Workflows.Durable.Tests.Stores;

/// <summary>What several ask for at once: who is first, is; all others are told so.</summary>
public sealed class RaceContract : StoreContract
{
    private const int Rounds = 50;

    /// <summary>Lets threads do something at the same moment.</summary>
    private static async Task<T[]> TogetherAsync<T>(int count, Func<int, ValueTask<T>> what)
    {
        using var barrier = new Barrier(count);
        return await Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Factory.StartNew(
            async () =>
            {
                barrier.SignalAndWait();
                return await what(i);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
    }

    [Fact]
    public async Task One_of_many_starts_of_a_name_is_the_first()
    {
        var results = await TogetherAsync(32, i => Store.StartAsync(New() with { Input = Bytes($"{i % 2}") }));
        Assert.Single(results, static result => result.IsNew);
        Assert.Single(results.Select(static result => result.Execution).Distinct());
        Assert.Equal(16, results.Count(static result => result.HasSameInput));
    }

    [Fact]
    public async Task Each_execution_is_claimed_by_one_node()
    {
        var started = new List<long>();
        for (var i = 0; i < 100; i++)
        {
            started.Add(await StartAsync($"{i}"));
        }

        long[] nodes = [Node, await OpenNodeAsync(), await OpenNodeAsync(), await OpenNodeAsync()];
        var claims = await TogetherAsync(16, i => Store.ClaimAsync(new ClaimRequest(nodes[i % 4], [Machine], 10)));
        Assert.Equal(started, claims.SelectMany(static claim => claim.Executions).Select(static claimed => claimed.Id).Order());
        Assert.Equal(100, (await Task.WhenAll(nodes.Select(node => Store.OwnedAsync(node).AsTask()))).Sum(static owned => owned.Count));
    }

    [Fact]
    public async Task One_of_many_commits_of_a_version_is_written()
    {
        var row = await StartOwnedAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var results = await TogetherAsync(8, _ => Store.CommitAsync(Write(row) with { Events = Events(row.Events + 1) }));
            Assert.Single(results, static result => result.Outcome is CommitOutcome.Committed);
            row = await LoadAsync(row.Id);
        }

        Assert.Equal((Rounds + 1, Rounds + 1), (row.Version, row.Events));
    }

    [Fact]
    public async Task One_of_many_answers_counts()
    {
        var row = await StartWaitingAsync(Wait(WaitKind.Token));
        var results = await TogetherAsync(32, i => Store.SettleAsync(new Settlement(new WaitKey(row.Id, 0, Nonce(1)), Answer($"{i}"))));
        var winner = Array.IndexOf(results, SettleOutcome.Settled);
        Assert.Single(results, SettleOutcome.Settled);
        row = await LoadAsync(row.Id);
        Assert.Equal((1, $"{winner}"), (row.Inbox, Text(row.Frames[0].Wait!.Answer!.Output)));
    }

    [Fact]
    public async Task An_answer_that_was_accepted_is_never_abandoned()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var row = await StartWaitingAsync(Wait(WaitKind.Token), $"{round}", isReleased: false);
            var results = await TogetherAsync(2, async i => i == 0
                ? await Store.SettleAsync(new Settlement(new WaitKey(row.Id, 0, Nonce(1)), Answer())) is SettleOutcome.Settled
                : (await Store.CommitAsync(Write(row) with { RequiredInbox = 0, Frames = [new FrameChange(0, null) { Wait = WaitChange.Closes }] })).Outcome is CommitOutcome.Committed);
            Assert.Single(results, true);
        }
    }

    [Fact]
    public async Task A_request_to_stop_that_was_accepted_is_seen_by_the_end()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var row = await StartOwnedAsync($"{round}");
            var results = await TogetherAsync(2, async i => i == 0
                ? await Store.RequestStopAsync(row.Id, null, null)
                : (await Store.CommitAsync(Write(row) with { RequiredInbox = 0, End = Ended(ExecutionStatus.Succeeded) })).Outcome is CommitOutcome.Committed);
            Assert.Single(results, true);
        }
    }

    [Fact]
    public async Task Each_task_of_an_activity_is_taken_once()
    {
        for (var i = 0; i < 10; i++)
        {
            await StartWaitingAsync(new StoredWait { Kind = WaitKind.Activity, Activity = "ship" }, $"{i}");
        }

        var taken = await TogetherAsync(16, i => Store.TakeActivityAsync("ship", $"{i}", Nonce((byte)i)));
        Assert.Equal(10, taken.OfType<TakenActivity>().Select(static task => task.Execution).Distinct().Count());
        Assert.Equal(6, taken.Count(static task => task is null));
    }

    [Fact]
    public async Task The_children_of_a_chunk_that_end_at_once_are_all_counted()
    {
        var map = await StartOwnedAsync("map");
        map = await CommitAsync(Write(map) with
        {
            Frames = [Opening(0, Wait(WaitKind.Chunks))],
            Chunks = [new MapChunk { Frame = 0, Number = 0, First = 0, Items = 16 }],
            Children = [.. Enumerable.Range(0, 16).Select(item => Child(map.Id, $"{item}") with { Chunk = 0, Item = item, Owner = Node })],
            Releases = true,
        });
        var children = (await Store.ListAsync(new ExecutionFilter { Parent = map.Id })).Executions;
        await TogetherAsync(16, i => Store.CommitAsync(new ExecutionCommit { Execution = children[i].Id, Version = 1, End = Ended(i % 4 == 0 ? ExecutionStatus.Failed : ExecutionStatus.Succeeded) }));
        var chunk = Assert.Single(await Store.LoadChunksAsync(map.Id, 0));
        Assert.Equal((12, 4, 1), (chunk.Succeeded, chunk.Failed, (await LoadAsync(map.Id)).Inbox));
    }
}
