namespace Workflows.Tests.Callbacks.Activities;

public sealed class ReturnTests
{
    private readonly CallbackHub _hub = new();

    [Fact]
    public async Task A_task_that_is_given_back_is_the_next_with_the_same_token()
    {
        using var first = new Scheduled(_hub);
        using var second = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;

        _hub.ReturnActivityTask(task.TaskToken);

        Assert.Equal(first.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
        Assert.Equal(second.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
    }

    [Fact]
    public async Task A_task_that_is_given_back_goes_to_a_worker_that_waits()
    {
        using var state = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;
        var poll = _hub.GetActivityTaskAsync("resize");

        _hub.ReturnActivityTask(task.TaskToken);

        Assert.Equal(state.Token, (await poll)!.TaskToken);
    }

    [Fact]
    public async Task A_task_that_was_given_back_needs_no_heartbeats_until_it_is_taken_again()
    {
        using var state = new Scheduled(_hub, heartbeat: 10);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;
        state.Clock.Advance(9);

        _hub.ReturnActivityTask(task.TaskToken);
        state.Clock.Advance(1_000);
        Assert.False(state.Result.IsCompleted);
        await _hub.GetActivityTaskAsync("resize", "second");
        state.Clock.Advance(10);

        Assert.Contains("'second'", (await state.FailureAsync()).Exception!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_was_given_back_and_answered_after_all_is_not_given_out()
    {
        using var state = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;

        _hub.ReturnActivityTask(task.TaskToken);
        _hub.SendTaskSuccess(task.TaskToken, "\"small.png\"");

        Assert.Equal("small.png", await state.Result);
        Assert.False(_hub.GetActivityTaskAsync("resize").IsCompleted);
    }

    [Fact]
    public async Task Of_two_workers_of_a_task_that_was_given_back_the_first_answer_counts()
    {
        using var state = new Scheduled(_hub);
        var first = (await _hub.GetActivityTaskAsync("resize"))!;
        _hub.ReturnActivityTask(first.TaskToken);
        var second = (await _hub.GetActivityTaskAsync("resize"))!;

        _hub.SendTaskSuccess(second.TaskToken, "\"second.png\"");

        Assert.Throws<TaskTimedOutException>(() => _hub.SendTaskSuccess(first.TaskToken, "\"first.png\""));
        Assert.Equal("second.png", await state.Result);
    }

    [Fact]
    public async Task A_task_that_nobody_has_is_given_back_without_effect()
    {
        using var state = new Scheduled(_hub);

        _hub.ReturnActivityTask(state.Token);

        Assert.Equal(state.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
        Assert.False(_hub.GetActivityTaskAsync("resize").IsCompleted);
    }

    [Fact]
    public async Task A_task_that_has_ended_cannot_be_given_back()
    {
        using var state = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;
        state.Stop();

        Assert.Throws<TaskTimedOutException>(() => _hub.ReturnActivityTask(task.TaskToken));
    }

    [Fact]
    public async Task The_timeout_goes_on_when_a_task_is_given_back()
    {
        using var state = new Scheduled(_hub, timeout: 60);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;
        state.Clock.Advance(59);

        _hub.ReturnActivityTask(task.TaskToken);
        state.Clock.Advance(1);

        Assert.Equal("States.Timeout", (await state.FailureAsync()).Error);
        Assert.False(_hub.GetActivityTaskAsync("resize").IsCompleted);
    }
}
