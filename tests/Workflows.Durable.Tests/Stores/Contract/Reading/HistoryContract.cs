namespace Workflows.Durable.Tests.Stores;

public sealed class HistoryContract : StoreContract
{
    /// <summary>An execution with events 1, 2-4, 5-6 and 7-10.</summary>
    private async Task<long> StartLongAsync()
    {
        var row = await StartOwnedAsync();
        row = await CommitAsync(Write(row) with { Events = Events(2, 3) });
        row = await CommitAsync(Write(row));
        row = await CommitAsync(Write(row) with { Events = Events(5, 2) });
        return (await CommitAsync(Write(row) with { Events = Events(7, 4) })).Id;
    }

    private async Task<int[]> FirstsAsync(long execution, int from, int limit) => [.. (await Store.HistoryAsync(execution, from, limit)).Select(static batch => batch.First)];

    [Fact]
    public async Task Events_are_read_as_they_were_written()
    {
        var id = await StartLongAsync();
        await StartLongerAsync();
        var events = (await Store.HistoryAsync(id, 1, 100)).SelectMany(static batch => batch.Events()).ToList();
        Assert.Equal(Enumerable.Range(1, 10), events.Select(static recorded => recorded.Id));
        Assert.All(events, recorded => Assert.Equal(($"event {recorded.Id}", Now), (recorded.Name, recorded.Timestamp)));
        Assert.Equal(10, (await DescribeAsync(id)).Events);
    }

    private async Task StartLongerAsync() => await CommitAsync(Write(await StartOwnedAsync("other")) with { Events = Events(2, 50) });

    [Theory]
    [InlineData(1, 100, new[] { 1, 2, 5, 7 })]
    [InlineData(2, 100, new[] { 2, 5, 7 })]
    [InlineData(4, 100, new[] { 2, 5, 7 })]
    [InlineData(10, 100, new[] { 7 })]
    [InlineData(11, 100, new int[0])]
    [InlineData(1, 1, new[] { 1 })]
    [InlineData(1, 2, new[] { 1, 2 })]
    [InlineData(1, 4, new[] { 1, 2 })]
    [InlineData(1, 5, new[] { 1, 2, 5 })]
    [InlineData(3, 2, new[] { 2 })]
    [InlineData(3, 3, new[] { 2, 5 })]
    public async Task A_page_begins_with_the_commit_that_has_the_event_and_ends_when_it_has_enough(int from, int limit, int[] firsts) =>
        Assert.Equal(firsts, await FirstsAsync(await StartLongAsync(), from, limit));

    [Fact]
    public async Task What_does_not_exist_has_no_history() => Assert.Empty(await Store.HistoryAsync(404, 1, 100));
}
