namespace Workflows.Tests.Callbacks.Activities;

/// <summary>Tasks whose state does not wait any longer, in the queue and at work.</summary>
public sealed class EndTests
{
    private readonly CallbackHub _hub = new();

    [Fact]
    public async Task A_task_whose_state_was_stopped_is_not_given_out()
    {
        using var stopped = new Scheduled(_hub);
        using var next = new Scheduled(_hub);

        stopped.Stop();

        Assert.Equal(next.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.Result);
    }

    [Fact]
    public async Task A_task_that_nobody_took_in_time_has_timed_out_and_is_not_given_out()
    {
        using var late = new Scheduled(_hub, timeout: 60);
        using var next = new Scheduled(_hub);

        late.Clock.Advance(60);

        Assert.Equal("States.Timeout", (await late.FailureAsync()).Error);
        Assert.Equal(next.Token, (await _hub.GetActivityTaskAsync("resize"))!.TaskToken);
    }

    [Fact]
    public void Tasks_that_end_in_the_queue_leave_the_rest_in_order()
    {
        var states = Enumerable.Range(0, 9).Select(_ => new Scheduled(_hub)).ToList();

        states[0].Leave();
        states[4].Stop();
        states[8].Clock.Advance(1_000_000);

        Assert.Equal(
            [.. new[] { 1, 2, 3, 5, 6, 7 }.Select(index => states[index].Token)],
            Enumerable.Range(0, 6).Select(_ => _hub.GetActivityTaskAsync("resize").Result!.TaskToken));
        Assert.False(_hub.GetActivityTaskAsync("resize").IsCompleted);
    }

    [Fact]
    public async Task The_timeout_runs_from_the_scheduling()
    {
        using var state = new Scheduled(_hub, timeout: 60);

        state.Clock.Advance(59);
        var task = await _hub.GetActivityTaskAsync("resize");
        state.Clock.Advance(1);

        Assert.Equal("States.Timeout", (await state.FailureAsync()).Error);
        Assert.Throws<TaskTimedOutException>(() => _hub.SendTaskSuccess(task!.TaskToken, "\"late\""));
    }

    [Fact]
    public async Task Heartbeats_run_from_when_a_worker_has_the_task()
    {
        using var state = new Scheduled(_hub, heartbeat: 10);

        state.Clock.Advance(1_000);
        Assert.False(state.Result.IsCompleted);
        await _hub.GetActivityTaskAsync("resize");
        state.Clock.Advance(9);
        Assert.False(state.Result.IsCompleted);
        state.Clock.Advance(1);

        Assert.True((await state.FailureAsync()).Matches("States.HeartbeatTimeout"));
    }

    [Fact]
    public async Task Heartbeats_run_from_when_a_worker_that_waited_has_the_task()
    {
        var poll = _hub.GetActivityTaskAsync("resize");
        using var state = new Scheduled(_hub, heartbeat: 10);

        var task = await poll;
        state.Clock.Advance(9);
        _hub.SendTaskHeartbeat(task!.TaskToken);
        state.Clock.Advance(9);
        Assert.False(state.Result.IsCompleted);
        state.Clock.Advance(1);

        Assert.True((await state.FailureAsync()).Matches("States.HeartbeatTimeout"));
    }

    [Fact]
    public async Task A_missed_heartbeat_names_the_worker()
    {
        using var state = new Scheduled(_hub, heartbeat: 10);
        await _hub.GetActivityTaskAsync("resize", "worker 7");

        state.Clock.Advance(10);

        var failure = await state.FailureAsync();
        Assert.Contains("'worker 7'", failure.Exception!.Message, StringComparison.Ordinal);
        Assert.Equal("", failure.Output.Cause);
    }

    [Theory]
    [InlineData("success")]
    [InlineData("failure")]
    [InlineData("timeout")]
    [InlineData("heartbeat")]
    [InlineData("stop")]
    public async Task A_worker_is_told_when_nobody_waits_for_it_any_longer(string ending)
    {
        using var state = new Scheduled(_hub, heartbeat: 10);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;
        var told = new TaskCompletionSource();
        task.Closed.Register(told.SetResult);
        Assert.Equal(task.Closed, task.Closed);

        switch (ending)
        {
            case "success":
                _hub.SendTaskSuccess(task.TaskToken, "\"small.png\"");
                break;
            case "failure":
                _hub.SendTaskFailure(task.TaskToken);
                break;
            case "timeout":
                state.Clock.Advance(1_000_000);
                break;
            case "heartbeat":
                state.Clock.Advance(10);
                break;
            default:
                state.Stop();
                break;
        }

        await told.Task;
        Assert.Throws<TaskTimedOutException>(() => _hub.SendTaskHeartbeat(task.TaskToken));
    }

    [Fact]
    public async Task A_worker_that_throws_when_it_is_told_troubles_nobody()
    {
        using var state = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;
        task.Closed.Register(() => throw new InvalidOperationException());

        _hub.SendTaskSuccess(task.TaskToken, "\"small.png\"");

        Assert.Equal("small.png", await state.Result);
    }

    [Fact]
    public async Task A_failure_of_a_worker_is_the_error_of_the_state()
    {
        using var state = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;

        _hub.SendTaskFailure(task.TaskToken, "TooLarge", "20 MB");

        var failure = await state.FailureAsync();
        Assert.Equal(("TooLarge", "20 MB"), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task A_wrong_result_of_a_worker_is_refused_and_the_task_stays_its_own()
    {
        using var state = new Scheduled(_hub);
        var task = (await _hub.GetActivityTaskAsync("resize"))!;

        Assert.Throws<InvalidOutputException>(() => _hub.SendTaskSuccess(task.TaskToken, "{}"));

        Assert.False(_hub.GetActivityTaskAsync("resize").IsCompleted);
        _hub.SendTaskSuccess(task.TaskToken, "\"small.png\"");
        Assert.Equal("small.png", await state.Result);
    }
}
