namespace Workflows.Durable.Tests.Stores;

public sealed class DescriptionContract : StoreContract
{
    [Fact]
    public async Task An_execution_is_described_by_name_and_by_id()
    {
        var id = await StartAsync();
        var described = await DescribeAsync(id);
        Assert.Equal((id, Machine, "a", ExecutionStatus.Running, "d1"), (described.Id, described.Machine, described.Name, described.Status, described.Definition.Value));
        Assert.Equal((Now, null, "{}", 0, 1, 0), (described.Started, described.Stopped, Text(described.Input), described.Output.Length, described.Events, described.Strikes));
        Assert.Equal("arn:aws:states:local:000000000000:execution:orders:a", described.Arn);
        Assert.Equal(id, (await Store.DescribeAsync(Machine, "a"))!.Id);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_described()
    {
        await StartAsync();
        Assert.Null(await Store.DescribeAsync(404));
        Assert.Null(await Store.DescribeAsync(Machine, "b"));
        Assert.Null(await Store.DescribeAsync("returns", "a"));
        Assert.Null(await Store.LoadAsync(404));
    }

    [Fact]
    public async Task Statistics_count()
    {
        Assert.Equal(new StoreStatistics(0, 0, 0, 0, null), await Store.StatisticsAsync());
        var oldest = Now;
        await StartAsync("a");
        Clock.Advance(5);
        await StartAsync("b", "returns");
        await StartOwnedAsync("c");
        await CommitAsync(Write(await StartOwnedAsync("d")) with { IsStranded = true });
        await CommitAsync(Write(await StartOwnedAsync("e")) with { Releases = true, Due = Now.AddDays(1) });
        await EndAsync(await StartAsync("f"), ExecutionStatus.Parked);
        await EndAsync(await StartAsync("g"));
        Assert.Equal(new StoreStatistics(5, 1, 1, 1, oldest), await Store.StatisticsAsync());
    }

    [Fact]
    public async Task A_definition_is_kept_as_it_was_first_saved()
    {
        var hash = new DefinitionHash("d1");
        await StartAsync();
        Assert.Null(await Store.FindDefinitionAsync(hash));
        await Store.SaveDefinitionAsync(new StoredDefinition(hash, Machine, "{\"StartAt\":\"A\"}", "[]"));
        await Store.SaveDefinitionAsync(new StoredDefinition(hash, Machine, "{}", "[1]"));
        Assert.Equal(new StoredDefinition(hash, Machine, "{\"StartAt\":\"A\"}", "[]"), await Store.FindDefinitionAsync(hash));
        Assert.Null(await Store.FindDefinitionAsync(new DefinitionHash("d2")));
    }

    [Fact]
    public async Task Definitions_are_counted_that_open_executions_have()
    {
        await StartAsync("a");
        await StartAsync("b");
        await Store.StartAsync(New("c") with { Definition = new DefinitionHash("d2") });
        await StartAsync("d", "archive");
        await EndAsync((await Store.StartAsync(New("e") with { Definition = new DefinitionHash("d3") })).Execution);
        Assert.Equal(
            [(new DefinitionHash("d1"), "archive", 1L), (new DefinitionHash("d1"), Machine, 2L), (new DefinitionHash("d2"), Machine, 1L)],
            await Store.UsedDefinitionsAsync());
    }
}
