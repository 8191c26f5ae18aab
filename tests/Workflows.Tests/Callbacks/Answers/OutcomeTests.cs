namespace Workflows.Tests.Callbacks.Answers;

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

        state.TimeoutClock.Advance(60);

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

    [Fact]
    public async Task An_exception_is_reported_as_a_function_of_AWS_Lambda_reports_it()
    {
        using var state = new Waiting();

        state.Hub.SendTaskFailure(state.Token, new InvalidOperationException("No \"money\""));

        var failure = await state.FailureAsync();
        Assert.Equal("InvalidOperationException", failure.Error);
        Assert.True(failure.Output.TryReadException(out var exception));
        Assert.Equal(("InvalidOperationException", "No \"money\""), (exception.ErrorType, exception.ErrorMessage));
    }

    [Fact]
    public async Task An_exception_with_an_error_of_its_own_is_reported_with_it()
    {
        using var state = new Waiting();

        state.Hub.SendTaskFailure(state.Token, new TaskFailedException("DynamoDB.ConditionalCheckFailedException", "Taken"));

        var failure = await state.FailureAsync();
        Assert.Equal(("DynamoDB.ConditionalCheckFailedException", "Taken"), (failure.Error, failure.Cause));
    }

    [Theory]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('\u0001')]
    public async Task An_exception_with_a_long_message_is_reported_with_the_begin_of_it(char letter)
    {
        using var state = new Waiting();

        state.Hub.SendTaskFailure(state.Token, new InvalidOperationException(new string(letter, 100_000)));

        var failure = await state.FailureAsync();
        Assert.InRange(failure.Cause!.Length, 1_000, 32_768);
        Assert.True(failure.Output.TryReadException(out var exception));
        Assert.Equal("InvalidOperationException", exception.ErrorType);
        Assert.All(exception.ErrorMessage, found => Assert.Equal(letter, found));
    }

    [Fact]
    public async Task An_error_that_is_too_long_for_a_report_is_cut()
    {
        using var state = new Waiting();

        state.Hub.SendTaskFailure(state.Token, new TaskFailedException(new string('E', 300), new string('c', 40_000)));

        var failure = await state.FailureAsync();
        Assert.Equal((256, 32_768), (failure.Error!.Length, failure.Cause!.Length));
    }

    [Fact]
    public async Task A_failure_that_names_a_timeout_is_one_that_was_reported()
    {
        using var state = new Waiting();

        state.Fail("States.Timeout", "Not mine");

        var failure = await state.FailureAsync();
        Assert.Equal("Not mine", failure.Cause);
        Assert.False(failure.Matches("States.HeartbeatTimeout"));
    }
}
