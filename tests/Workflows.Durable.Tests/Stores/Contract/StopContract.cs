namespace Workflows.Durable.Tests.Stores;

public sealed class StopContract : StoreContract
{
    [Fact]
    public async Task A_request_is_counted_and_makes_the_execution_due()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { Releases = true });
        Assert.True(await Store.RequestStopAsync(row.Id, "Why", "Because."));
        var claimed = Assert.Single((await ClaimAsync()).Executions);
        Assert.Equal((1, new StopRequest("Why", "Because."), ExecutionStatus.Running), (claimed.Inbox, claimed.Stop, claimed.Status));
    }

    [Fact]
    public async Task The_first_request_stays()
    {
        var id = await StartAsync();
        Assert.True(await Store.RequestStopAsync(id, null, null));
        Assert.True(await Store.RequestStopAsync(id, "Second", null));
        Assert.Equal((2, new StopRequest(null, null)), ((await LoadAsync(id)).Inbox, (await LoadAsync(id)).Stop));
    }

    [Fact]
    public async Task The_owner_is_told_of_it()
    {
        var told = new TaskCompletionSource<long>();
        Store.Nudged += execution => told.TrySetResult(execution);
        var row = await StartOwnedAsync();
        await Store.RequestStopAsync(row.Id, null, null);
        Assert.Equal(row.Id, await told.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(row.Version, (await LoadAsync(row.Id)).Version);
    }

    [Fact]
    public async Task What_is_not_open_cannot_be_stopped()
    {
        var id = await StartAsync();
        await EndAsync(id);
        Assert.False(await Store.RequestStopAsync(id, null, null));
        Assert.False(await Store.RequestStopAsync(404, null, null));
        Assert.Equal((null, 0), ((await LoadAsync(id)).Stop, (await LoadAsync(id)).Inbox));
    }

    [Fact]
    public async Task A_request_does_not_outlive_the_end()
    {
        var id = await StartAsync();
        await Store.RequestStopAsync(id, "Why", null);
        var row = await EndAsync(id, ExecutionStatus.Aborted);
        row = await CommitAsync(Write(row) with { RequiredStatus = ExecutionStatus.Aborted, Redrives = true, Due = Now });
        Assert.Equal((null, 0), (row.Stop, row.Inbox));
    }

    [Fact]
    public async Task What_is_stranded_is_claimed_to_be_stopped()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { IsStranded = true });
        await Store.RequestStopAsync(row.Id, null, null);
        Assert.Equal([row.Id], await ClaimedAsync());
        await EndAsync(row.Id, ExecutionStatus.Aborted);
        Assert.False((await DescribeAsync(row.Id)).IsStranded);
    }

    [Fact]
    public async Task Whoever_claims_gets_what_is_to_be_stopped()
    {
        var id = await StartAsync("a", "returns");
        Assert.Empty(await ClaimedAsync());
        await Store.RequestStopAsync(id, null, null);
        Assert.Equal([id], await ClaimedAsync());
        await EndAsync(id, ExecutionStatus.Aborted);
        Assert.Empty(await ClaimedAsync());
    }

    [Fact]
    public async Task What_is_to_be_stopped_is_claimed_once_and_only_if_nobody_owns_it()
    {
        var owned = await StartOwnedAsync("owned");
        var other = await StartAsync("other");
        await Store.RequestStopAsync(owned.Id, null, null);
        await Store.RequestStopAsync(other, null, null);
        Assert.Equal([other], await ClaimedAsync());
    }
}
