namespace Workflows.Durable.Tests.Stores;

public sealed class StartContract : StoreContract
{
    [Fact]
    public async Task A_new_execution_is_what_it_was_started_with()
    {
        var parent = await StartAsync("parent");
        var deadline = Now.AddSeconds(60.5);
        var started = await Store.StartAsync(New("child") with { Parent = parent, ParentFrame = 3, Chunk = 2, Item = 2_007, Deadline = deadline, Input = Bytes("{\"a\":1}") });
        var row = await LoadAsync(started.Execution);
        Assert.Equal((true, true, ExecutionStatus.Running, 1, Now), (started.IsNew, started.HasSameInput, started.Status, started.Version, started.Started));
        Assert.Equal((Machine, "child", "d1", 1, 1), (row.Machine, row.Name, row.Definition.Value, row.Version, row.Events));
        Assert.Equal((parent, 3, 2, 2_007L, deadline), (row.Parent, row.ParentFrame, row.Chunk, row.Item, row.Deadline));
        Assert.Equal((0, 0, 0, "{\"a\":1}"), (row.Inbox, row.Strikes, row.Redrives, Text(row.Input)));
        Assert.Null(row.Owner);
        Assert.Null(row.Stop);
        var frame = Assert.Single(row.Frames);
        Assert.Equal((0, "root", null), (frame.Number, Text(frame.Body), frame.Wait));
    }

    [Fact]
    public async Task A_second_start_with_the_same_input_finds_the_first()
    {
        var first = await Store.StartAsync(New());
        Clock.Advance(5);
        var second = await Store.StartAsync(New());
        Assert.Equal((first.Execution, false, true, first.Started), (second.Execution, second.IsNew, second.HasSameInput, second.Started));
    }

    [Fact]
    public async Task A_second_start_with_another_input_is_told_so()
    {
        await StartAsync();
        var second = await Store.StartAsync(New() with { Input = Bytes("{ }") });
        Assert.Equal((false, false), (second.IsNew, second.HasSameInput));
        Assert.Equal("{}", Text((await LoadAsync(second.Execution)).Input));
    }

    [Fact]
    public async Task The_name_of_an_ended_execution_is_taken()
    {
        var id = await StartAsync();
        await EndAsync(id, ExecutionStatus.Failed);
        var second = await Store.StartAsync(New());
        Assert.Equal((id, false, ExecutionStatus.Failed, 2), (second.Execution, second.IsNew, second.Status, second.Version));
    }

    [Fact]
    public async Task Workflows_have_names_of_their_own()
    {
        var first = await Store.StartAsync(New("a", "orders"));
        var second = await Store.StartAsync(New("a", "returns"));
        Assert.True(second.IsNew);
        Assert.NotEqual(first.Execution, second.Execution);
    }

    [Fact]
    public async Task Names_differ_by_case()
    {
        await StartAsync("a");
        Assert.True((await Store.StartAsync(New("A"))).IsNew);
    }

    [Fact]
    public async Task An_execution_that_is_started_with_an_owner_is_not_others_to_take()
    {
        var row = await StartOwnedAsync();
        Assert.Equal(Node, row.Owner);
        Assert.Empty(await ClaimedAsync());
        Assert.Equal([row.Id], await Store.OwnedAsync(Node));
    }

    [Fact]
    public async Task A_node_that_is_gone_cannot_own()
    {
        var gone = await OpenNodeAsync();
        await Store.CloseNodeAsync(gone);
        var started = await Store.StartAsync(New() with { Owner = gone });
        Assert.Null((await LoadAsync(started.Execution)).Owner);
        Assert.Equal([started.Execution], await ClaimedAsync());
    }

    [Fact]
    public async Task A_history_that_does_not_begin_with_its_first_event_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.StartAsync(New() with { Events = Events(2) }));
        Assert.Null(await Store.DescribeAsync(Machine, "a"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(262_144)]
    public async Task Inputs_are_kept_byte_for_byte(int size)
    {
        var input = new byte[size];
        new Random(size).NextBytes(input);
        var first = await Store.StartAsync(New() with { Input = input });
        Assert.True((await LoadAsync(first.Execution)).Input.Span.SequenceEqual(input));
        Assert.True((await DescribeAsync(first.Execution)).Input.Span.SequenceEqual(input));
        Assert.True((await Store.StartAsync(New() with { Input = input })).HasSameInput);
    }

    [Fact]
    public async Task It_is_told_that_something_is_due()
    {
        var told = new TaskCompletionSource();
        Store.Due += () => told.TrySetResult();
        await StartAsync();
        await told.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_request_that_was_given_up_starts_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.StartAsync(New(), new CancellationToken(canceled: true)));
        Assert.Null(await Store.DescribeAsync(Machine, "a"));
    }
}
