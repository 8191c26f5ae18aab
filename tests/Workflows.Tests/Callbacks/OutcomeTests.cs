namespace Workflows.Tests.Callbacks;

public sealed class OutcomeTests
{
    [Fact]
    public async Task A_success_is_the_result_of_the_state()
    {
        using var state = new Waiting();

        state.Succeed();

        Assert.Equal(new Approval(true, "Ada"), await state.Result);
    }

    [Fact]
    public async Task A_typed_success_is_the_result_of_the_state()
    {
        using var state = new Waiting();

        state.Hub.SendTaskSuccess(state.Typed, new Approval(false, "Grace"));

        Assert.Equal(new Approval(false, "Grace"), await state.Result);
    }

    [Theory]
    [InlineData("Refused", "Too expensive")]
    [InlineData("Refused", null)]
    [InlineData("", "")]
    [InlineData(null, "Too expensive")]
    [InlineData(null, null)]
    public async Task A_failure_is_the_error_and_the_cause_of_the_state_as_they_were_sent(string? error, string? cause)
    {
        using var state = new Waiting();

        state.Fail(error, cause);

        var failure = await state.FailureAsync();
        Assert.Equal((error, cause), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task A_missed_heartbeat_is_a_timeout_that_both_names_match()
    {
        using var state = new Waiting(heartbeat: 10);

        state.Clock.Advance(10);

        var failure = await state.FailureAsync();
        Assert.Equal(("States.Timeout", ""), (failure.Error, failure.Output.Cause));
        Assert.True(failure.Matches("States.HeartbeatTimeout"));
        Assert.True(failure.Matches("States.Timeout"));
        Assert.True(failure.Matches("States.ALL"));
        Assert.False(failure.Matches("States.TaskFailed"));
    }

    [Fact]
    public async Task A_timeout_is_no_missed_heartbeat()
    {
        using var state = new Waiting(timeout: 60);

        state.Clock.Advance(60);

        var failure = await state.FailureAsync();
        Assert.Equal(("States.Timeout", ""), (failure.Error, failure.Output.Cause));
        Assert.False(failure.Matches("States.HeartbeatTimeout"));
    }

    [Fact]
    public async Task A_stop_of_the_execution_cancels_the_state()
    {
        using var state = new Waiting();

        state.Stop();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => state.Result);
    }
}
