namespace Workflows.Durable.Tests.Stores;

public sealed class ClaimContract : StoreContract
{
    private async Task<StoredExecution> ReleaseAsync(string name, DateTimeOffset? due) => await CommitAsync(Write(await StartOwnedAsync(name)) with { Releases = true, Due = due });

    [Fact]
    public async Task The_longest_due_are_first()
    {
        var late = await ReleaseAsync("late", Now.AddSeconds(3));
        var early = await ReleaseAsync("early", Now.AddSeconds(1));
        var last = await ReleaseAsync("last", Now.AddSeconds(9));
        var middle = await ReleaseAsync("middle", Now.AddSeconds(2));
        Clock.Advance(5);
        var first = await ClaimAsync(limit: 2);
        Assert.Equal([early.Id, middle.Id], first.Executions.Select(static claimed => claimed.Id));
        Assert.Equal((Now.AddSeconds(-4), Now.AddSeconds(-2)), (first.DueSince, first.NextDue));
        var second = await ClaimAsync();
        Assert.Equal([late.Id], second.Executions.Select(static claimed => claimed.Id));
        Assert.Equal(Now.AddSeconds(4), second.NextDue);
        Assert.Equal(ExecutionStatus.Running, last.Status);
    }

    [Fact]
    public async Task What_is_claimed_has_an_owner_and_a_version_more()
    {
        var id = await StartAsync();
        var claimed = Assert.Single((await ClaimAsync()).Executions);
        Assert.Equal((id, Node, 2, "root"), (claimed.Id, claimed.Owner, claimed.Version, Text(claimed.Frames[0].Body)));
        var row = await LoadAsync(id);
        Assert.Equal((claimed.Owner, claimed.Version), (row.Owner, row.Version));
        Assert.Equal([id], await Store.OwnedAsync(Node));
        var again = await ClaimAsync(node: await OpenNodeAsync());
        Assert.Empty(again.Executions);
        Assert.Null(again.NextDue);
    }

    [Fact]
    public async Task Nothing_is_early_and_nothing_is_late()
    {
        var row = await ReleaseAsync("a", Now.AddSeconds(10));
        Clock.Advance(9.999);
        Assert.Empty(await ClaimedAsync());
        Clock.Advance(0.001);
        Assert.Equal([row.Id], await ClaimedAsync());
    }

    [Fact]
    public async Task What_is_never_due_is_not_claimed()
    {
        await ReleaseAsync("a", due: null);
        Clock.Advance(1e9);
        var claim = await ClaimAsync();
        Assert.Empty(claim.Executions);
        Assert.Null(claim.NextDue);
    }

    [Fact]
    public async Task Only_the_workflows_that_are_asked_for_are_claimed()
    {
        var order = await StartAsync("a", "orders");
        var other = await StartAsync("b", "returns");
        Assert.Equal([other], (await ClaimAsync(machines: ["returns", "unknown"])).Executions.Select(static claimed => claimed.Id));
        Assert.Null((await ClaimAsync(machines: ["returns", "unknown"])).NextDue);
        Assert.Equal([order], (await ClaimAsync(machines: ["returns", "orders"])).Executions.Select(static claimed => claimed.Id));
    }

    [Fact]
    public async Task A_node_that_is_gone_claims_nothing()
    {
        var id = await StartAsync();
        var gone = await OpenNodeAsync();
        await Store.CloseNodeAsync(gone);
        Assert.Empty((await ClaimAsync(node: gone)).Executions);
        Assert.Empty((await ClaimAsync(node: 404)).Executions);
        Assert.Equal([id], await ClaimedAsync());
    }

    [Fact]
    public async Task Suspects_are_claimed_by_those_who_take_them()
    {
        var id = await StartAsync("suspect");
        for (var i = 0; i < 2; i++)
        {
            var node = await OpenNodeAsync();
            Assert.Single((await ClaimAsync(node: node)).Executions);
            Clock.Advance(20);
            await Store.RecoverAsync(10);
        }

        var own = await OpenNodeAsync();
        Clock.Advance(4);
        var claim = await ClaimAsync(node: own, takesSuspects: false);
        Assert.Empty(claim.Executions);
        Assert.Null(claim.NextDue);
        var other = await StartAsync("other");
        Assert.Equal([other], (await ClaimAsync(node: own, takesSuspects: false)).Executions.Select(static claimed => claimed.Id));
        Assert.Equal([id], (await ClaimAsync(node: own)).Executions.Select(static claimed => claimed.Id));
    }

    [Fact]
    public async Task A_suspect_is_claimed_alone()
    {
        await StartAsync("first");
        await StartAsync("second");
        for (var i = 0; i < 2; i++)
        {
            var node = await OpenNodeAsync();
            Assert.Equal(2, (await ClaimAsync(node: node)).Executions.Count);
            Clock.Advance(20);
            await Store.RecoverAsync(10);
        }

        var own = await OpenNodeAsync();
        Clock.Advance(4);
        var other = await StartAsync("other");
        var first = await ClaimAsync(node: own);
        Assert.Equal((2, Now), (Assert.Single(first.Executions).Strikes, first.DueSince));
        Assert.Equal(Now, first.NextDue);
        var second = await ClaimAsync(node: own);
        Assert.Equal((2, Now), (Assert.Single(second.Executions).Strikes, second.DueSince));
        Assert.NotEqual(first.Executions[0].Id, second.Executions[0].Id);
        Assert.Equal([other], (await ClaimAsync(node: own)).Executions.Select(static claimed => claimed.Id));
    }

    [Fact]
    public async Task What_is_stranded_waits_until_somebody_can_go_on_with_it()
    {
        var row = await CommitAsync(Write(await StartOwnedAsync()) with { IsStranded = true, Due = Now });
        Assert.Null(row.Owner);
        Assert.Empty(await ClaimedAsync());
        Assert.True((await DescribeAsync(row.Id)).IsStranded);
        Assert.Equal(1, (await Store.StatisticsAsync()).Stranded);
        await Store.UnstrandAsync(["returns"]);
        Assert.Empty(await ClaimedAsync());
        await Store.UnstrandAsync(["returns", Machine]);
        Assert.Equal([row.Id], await ClaimedAsync());
        Assert.False((await DescribeAsync(row.Id)).IsStranded);
    }
}
