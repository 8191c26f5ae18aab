namespace Workflows.Tests.Callbacks.Races;

/// <summary>The call that hands the token out is not over when its answer comes, or comes to no good.</summary>
public sealed class CallTests
{
    private readonly TaskCompletionSource _call = new();

    [Fact]
    public async Task A_call_that_fails_fails_the_state_and_closes_its_token()
    {
        using var state = new Waiting(call: _call.Task);

        _call.SetException(new InvalidOperationException("No mail"));

        Assert.Equal("InvalidOperationException", (await state.FailureAsync()).Error);
        Assert.Throws<TaskTimedOutException>(() => state.Succeed());
    }

    [Fact]
    public async Task An_answer_that_came_before_the_call_failed_counts()
    {
        using var state = new Waiting(call: _call.Task);

        state.Succeed();
        _call.SetException(new InvalidOperationException("No mail"));

        Assert.Equal("Ada", (await state.Result).By);
    }

    [Fact]
    public async Task A_failure_that_was_sent_before_the_call_failed_counts()
    {
        using var state = new Waiting(call: _call.Task);

        state.Fail("Refused");
        _call.SetException(new InvalidOperationException("No mail"));

        Assert.Equal("Refused", (await state.FailureAsync()).Error);
    }

    [Fact]
    public void The_state_does_not_go_on_before_the_call_has_ended()
    {
        using var state = new Waiting(call: _call.Task);

        state.Succeed();

        Assert.False(state.Result.IsCompleted);
        _call.SetResult();
    }

    [Fact]
    public async Task A_call_that_has_failed_already_fails_the_state()
    {
        using var state = new Waiting(call: Task.FromException(new InvalidOperationException("No mail")));

        Assert.Equal("InvalidOperationException", (await state.FailureAsync()).Error);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_fails_the_state_if_its_execution_was_not()
    {
        using var state = new Waiting(call: _call.Task);

        _call.SetCanceled();

        Assert.Equal("TaskCanceledException", (await state.FailureAsync()).Error);
    }

    [Fact]
    public async Task Heartbeats_are_missed_only_after_the_call_has_ended()
    {
        using var state = new Waiting(heartbeat: 10, call: _call.Task);

        state.Clock.Advance(100);
        Assert.False(state.Result.IsCompleted);
        _call.SetResult();
        await EventuallyAsync(() => state.Clock.Running == 1);
        state.Clock.Advance(9);
        state.Beat();
        state.Clock.Advance(9);
        Assert.False(state.Result.IsCompleted);
        state.Clock.Advance(1);

        Assert.Equal(Ending.MissedHeartbeat, await state.EndingAsync());
    }

    [Fact]
    public async Task A_heartbeat_while_the_call_runs_is_heard_and_starts_no_clock()
    {
        using var state = new Waiting(heartbeat: 10, call: _call.Task);

        state.Beat();

        Assert.Equal(0, state.Clock.Running);
        state.Clock.Advance(100);
        state.Succeed(nameof(Ending.Success));
        _call.SetResult();
        Assert.Equal(Ending.Success, await state.EndingAsync());
    }

    // What follows a call runs on a thread of the pool.
    private static async Task EventuallyAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Yield();
        }
    }
}
