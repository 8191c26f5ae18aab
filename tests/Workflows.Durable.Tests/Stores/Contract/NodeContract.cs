namespace Workflows.Durable.Tests.Stores;

public sealed class NodeContract : StoreContract
{
    [Fact]
    public async Task Each_node_has_a_larger_id_than_any_before()
    {
        var second = await OpenNodeAsync();
        await Store.CloseNodeAsync(second);
        Assert.True(second > Node);
        Assert.True(await OpenNodeAsync() > second);
    }

    [Fact]
    public async Task A_lease_is_renewed_as_long_as_the_node_is_known()
    {
        Assert.True(await Store.RenewNodeAsync(Node, TimeSpan.FromSeconds(15)));
        Assert.False(await Store.RenewNodeAsync(404, TimeSpan.FromSeconds(15)));
        await Store.CloseNodeAsync(Node);
        Assert.False(await Store.RenewNodeAsync(Node, TimeSpan.FromSeconds(15)));
    }

    [Fact]
    public async Task What_a_closed_node_owned_is_due_without_a_strike()
    {
        var row = await StartOwnedAsync();
        var other = await OpenNodeAsync();
        await Store.CloseNodeAsync(Node);
        Assert.Empty(await Store.OwnedAsync(Node));
        var claimed = Assert.Single((await ClaimAsync(node: other)).Executions);
        Assert.Equal((row.Id, 0, row.Version + 2), (claimed.Id, claimed.Strikes, claimed.Version));
        await LoseAsync(Write(row));
    }

    [Fact]
    public async Task What_a_silent_node_owned_gets_a_strike_and_a_version_more()
    {
        var row = await StartOwnedAsync();
        Clock.Advance(14);
        Assert.Equal(0, await Store.RecoverAsync(10));
        Clock.Advance(1);
        Assert.Equal(1, await Store.RecoverAsync(10));
        var released = await LoadAsync(row.Id);
        Assert.Equal((null, 1, row.Version + 1), (released.Owner, released.Strikes, released.Version));
        await LoseAsync(Write(row));
        Assert.False(await Store.RenewNodeAsync(Node, TimeSpan.FromSeconds(15)));
        Assert.Empty(await Store.OwnedAsync(Node));
        Assert.Equal([row.Id], (await ClaimAsync(node: await OpenNodeAsync())).Executions.Select(static claimed => claimed.Id));
    }

    [Fact]
    public async Task From_the_second_strike_on_it_comes_back_more_and_more_slowly()
    {
        await StartAsync();
        foreach (var seconds in (int[])[0, 4, 8])
        {
            Assert.Single((await ClaimAsync(node: await OpenNodeAsync())).Executions);
            Clock.Advance(15);
            await Store.RecoverAsync(10);
            var claim = await ClaimAsync(limit: 0, node: await OpenNodeAsync());
            Assert.Equal(Now.AddSeconds(seconds), claim.NextDue);
            Clock.Advance(seconds);
        }
    }

    [Fact]
    public async Task A_node_that_renews_keeps_what_it_owns()
    {
        await StartOwnedAsync();
        for (var i = 0; i < 5; i++)
        {
            Clock.Advance(10);
            Assert.True(await Store.RenewNodeAsync(Node, TimeSpan.FromSeconds(15)));
            Assert.Equal(0, await Store.RecoverAsync(10));
        }
    }

    [Fact]
    public async Task No_more_are_recovered_at_a_time_than_asked_for()
    {
        for (var i = 0; i < 5; i++)
        {
            await StartOwnedAsync($"{i}");
        }

        Clock.Advance(20);
        Assert.Equal(2, await Store.RecoverAsync(2));
        Assert.Equal(3, (await Store.OwnedAsync(Node)).Count);
        Assert.Equal(3, await Store.RecoverAsync(3));
        Assert.Equal(0, await Store.RecoverAsync(3));
        Assert.False(await Store.RenewNodeAsync(Node, TimeSpan.FromSeconds(15)));
    }
}
