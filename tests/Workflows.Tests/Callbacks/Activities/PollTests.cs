namespace Workflows.Tests.Callbacks.Activities;

public sealed class PollTests
{
    private readonly TestClock _clock = new();
    private readonly CallbackHub _hub;

    public PollTests() => _hub = new CallbackHub(_clock);

    [Fact]
    public async Task A_worker_gets_the_input_and_its_answer_is_the_result()
    {
        using var state = new Scheduled(_hub);

        var task = await _hub.GetActivityTaskAsync("resize");

        Assert.Equal("""{"url":"a.png"}""", task!.Input);
        _hub.SendTaskSuccess(task.TaskToken, "\"small.png\"");
        Assert.Equal("small.png", await state.Result);
    }

    [Fact]
    public async Task A_worker_that_was_there_first_gets_the_task_when_it_comes()
    {
        var poll = _hub.GetActivityTaskAsync("resize");
        Assert.False(poll.IsCompleted);

        using var state = new Scheduled(_hub);

        Assert.Equal(state.Token, (await poll)!.TaskToken);
    }

    [Fact]
    public async Task Tasks_are_given_in_the_order_in_which_they_came()
    {
        var states = Enumerable.Range(0, 20).Select(number => new Scheduled(_hub, $"{number}")).ToList();

        foreach (var state in states)
        {
            Assert.Equal(state.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
        }
    }

    [Fact]
    public async Task Workers_get_tasks_in_the_order_in_which_they_came()
    {
        var polls = Enumerable.Range(0, 20).Select(_ => _hub.GetActivityTaskAsync("resize")).ToList();

        foreach (var poll in polls)
        {
            using var state = new Scheduled(_hub);
            Assert.Equal(state.Token, (await poll)!.TaskToken);
        }
    }

    [Fact]
    public async Task A_task_is_given_to_one_worker_only()
    {
        using var state = new Scheduled(_hub);

        var first = await _hub.GetActivityTaskAsync("resize");
        var second = _hub.GetActivityTaskAsync("resize");

        Assert.NotNull(first);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task Workers_of_one_activity_get_no_tasks_of_another()
    {
        var other = _hub.GetActivityTaskAsync("Resize");
        using var state = new Scheduled(_hub);

        Assert.False(other.IsCompleted);
        Assert.NotNull(await _hub.GetActivityTaskAsync("resize"));
    }

    [Fact]
    public async Task Workers_of_one_hub_get_no_tasks_of_another()
    {
        var other = new CallbackHub().GetActivityTaskAsync("resize");
        using var state = new Scheduled(_hub);

        Assert.False(other.IsCompleted);
        Assert.NotNull(await _hub.GetActivityTaskAsync("resize"));
    }

    [Fact]
    public async Task A_worker_waits_sixty_seconds_and_then_gets_nothing()
    {
        var poll = _hub.GetActivityTaskAsync("resize");

        _clock.Advance(59);
        Assert.False(poll.IsCompleted);
        _clock.Advance(1);

        Assert.Null(await poll);
        Assert.Equal(0, _clock.Running);
    }

    [Fact]
    public async Task A_worker_that_has_gone_gets_no_task()
    {
        var gone = _hub.GetActivityTaskAsync("resize");
        _clock.Advance(60);
        Assert.Null(await gone);

        using var state = new Scheduled(_hub);

        Assert.Equal(state.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
    }

    [Fact]
    public async Task A_worker_that_has_cancelled_loses_no_task()
    {
        using var source = new CancellationTokenSource();
        var cancelled = _hub.GetActivityTaskAsync("resize", cancellationToken: source.Token);
        var next = _hub.GetActivityTaskAsync("resize");

        source.Cancel();
        using var state = new Scheduled(_hub);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(state.Token, (await next)!.TaskToken);
    }

    [Fact]
    public async Task A_worker_that_cancels_too_late_has_its_task()
    {
        using var source = new CancellationTokenSource();
        var poll = _hub.GetActivityTaskAsync("resize", cancellationToken: source.Token);

        using var state = new Scheduled(_hub);
        source.Cancel();

        Assert.Equal(state.Token, (await poll)!.TaskToken);
    }

    [Fact]
    public async Task A_worker_that_has_cancelled_before_takes_no_task()
    {
        using var state = new Scheduled(_hub);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _hub.GetActivityTaskAsync("resize", cancellationToken: new CancellationToken(canceled: true)));

        Assert.Equal(state.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_has_a_name(string? activity) => await Assert.ThrowsAnyAsync<ArgumentException>(() => _hub.GetActivityTaskAsync(activity!));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public async Task A_worker_has_a_name_of_1_to_80_characters(int length, bool isRight)
    {
        using var state = new Scheduled(_hub);

        var exception = await Record.ExceptionAsync(() => _hub.GetActivityTaskAsync("resize", new string('w', length)));

        Assert.Equal(isRight, exception is null);
        Assert.True(exception is null or ArgumentException);
    }
}
