namespace Workflows.Durable.Tests.Stores;

public sealed class ListContract : StoreContract
{
    private async Task<string[]> NamesAsync(ExecutionFilter filter) => [.. (await Store.ListAsync(filter)).Executions.Select(static listed => listed.Name)];

    private async Task StartSomeAsync()
    {
        for (var i = 0; i < 6; i++)
        {
            var machine = i < 4 ? "orders" : "returns";
            var id = (await Store.StartAsync(New($"{(i % 2 == 0 ? "even" : "odd")}-{i}", machine))).Execution;
            if (i is 1 or 5)
            {
                await EndAsync(id, i is 1 ? ExecutionStatus.Succeeded : ExecutionStatus.Failed);
            }

            Clock.Advance(1);
        }
    }

    [Fact]
    public async Task The_latest_is_first_and_of_one_moment_that_with_the_larger_id()
    {
        await StartAsync("a");
        await StartAsync("b");
        await Store.StartAsync(New("late") with { Started = Now.AddSeconds(-5) });
        Clock.Advance(1);
        await StartAsync("c", "returns");
        Assert.Equal(["c", "b", "a", "late"], await NamesAsync(new ExecutionFilter()));
        Assert.Equal(["b", "a", "late"], await NamesAsync(new ExecutionFilter { Machine = Machine }));
    }

    [Fact]
    public async Task Filters_choose()
    {
        await StartSomeAsync();
        var start = Now.AddSeconds(-6);
        Assert.Equal(["odd-5", "even-4"], await NamesAsync(new ExecutionFilter { Machine = "returns" }));
        Assert.Empty(await NamesAsync(new ExecutionFilter { Machine = "unknown" }));
        Assert.Equal(["even-4", "odd-3", "even-2", "even-0"], await NamesAsync(new ExecutionFilter { Status = ExecutionStatus.Running }));
        Assert.Equal(["odd-1"], await NamesAsync(new ExecutionFilter { Status = ExecutionStatus.Succeeded }));
        Assert.Equal(["odd-5"], await NamesAsync(new ExecutionFilter { Status = ExecutionStatus.Failed }));
        Assert.Empty(await NamesAsync(new ExecutionFilter { Status = ExecutionStatus.Parked }));
        Assert.Equal(["odd-5", "odd-3", "odd-1"], await NamesAsync(new ExecutionFilter { NamePrefix = "odd" }));
        Assert.Equal(["odd-3"], await NamesAsync(new ExecutionFilter { NamePrefix = "odd", Status = ExecutionStatus.Running, Machine = "orders" }));
        Assert.Equal(["odd-3", "even-2"], await NamesAsync(new ExecutionFilter { StartedFrom = start.AddSeconds(2), StartedBefore = start.AddSeconds(4) }));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("*")]
    [InlineData("'")]
    [InlineData("A")]
    public async Task A_prefix_is_no_pattern(string prefix)
    {
        await StartAsync("a");
        var hit = await StartAsync($"{prefix}b");
        Assert.Equal(hit, Assert.Single((await Store.ListAsync(new ExecutionFilter { NamePrefix = prefix })).Executions).Id);
    }

    [Fact]
    public async Task Children_are_listed_by_their_parent()
    {
        var parent = await StartAsync("parent");
        await Store.StartAsync(Child(parent, "first"));
        await Store.StartAsync(Child(parent, "second", frame: 3));
        Assert.Equal(["second", "first"], await NamesAsync(new ExecutionFilter { Parent = parent }));
    }

    [Fact]
    public async Task What_is_stranded_is_listed()
    {
        await StartAsync("a");
        await CommitAsync(Write(await StartOwnedAsync("b")) with { IsStranded = true });
        Assert.Equal(["b"], await NamesAsync(new ExecutionFilter { OnlyStranded = true }));
        await EndAsync((await Store.DescribeAsync(Machine, "b"))!.Id);
        Assert.Empty(await NamesAsync(new ExecutionFilter { OnlyStranded = true }));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(Machine, null)]
    [InlineData(Machine, ExecutionStatus.Running)]
    [InlineData(null, ExecutionStatus.Running)]
    public async Task Pages_have_each_execution_once_whatever_starts_meanwhile(string? machine, ExecutionStatus? status)
    {
        for (var i = 0; i < 7; i++)
        {
            await StartAsync($"{i}");
            Clock.Advance(i % 2);
        }

        List<string> names = [];
        string? after = null;
        do
        {
            var page = await Store.ListAsync(new ExecutionFilter { Machine = machine, Status = status, Limit = 3, After = after });
            names.AddRange(page.Executions.Select(static listed => listed.Name));
            after = page.Next;
            await StartAsync($"new {names.Count}");
        }
        while (after is not null);

        Assert.Equal(["6", "5", "4", "3", "2", "1", "0"], names);
    }

    [Fact]
    public async Task A_last_page_that_is_full_has_no_next()
    {
        await StartAsync("a");
        await StartAsync("b");
        Assert.Null((await Store.ListAsync(new ExecutionFilter { Limit = 2 })).Next);
        Assert.NotNull((await Store.ListAsync(new ExecutionFilter { Limit = 1 })).Next);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_limit_out_of_range_is_refused(int limit) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Store.ListAsync(new ExecutionFilter { Limit = limit }));

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("1.")]
    [InlineData("1.x")]
    public async Task What_is_no_page_is_refused(string after) =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.ListAsync(new ExecutionFilter { After = after }));

    [Fact]
    public async Task A_list_has_no_data()
    {
        await EndAsync(await StartAsync());
        var listed = Assert.Single((await Store.ListAsync(new ExecutionFilter())).Executions);
        Assert.Equal((0, 0, ExecutionStatus.Succeeded, 1), (listed.Input.Length, listed.Output.Length, listed.Status, listed.Events));
    }
}
