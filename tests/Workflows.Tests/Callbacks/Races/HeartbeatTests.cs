using Workflows.Generated;

namespace Workflows.Tests.Callbacks.Races;

public sealed class HeartbeatTests
{
    [Fact]
    public async Task A_heartbeat_starts_its_seconds_anew()
    {
        using var state = new Waiting(heartbeat: 10);

        for (var i = 0; i < 100; i++)
        {
            state.Clock.Advance(9.9);
            state.Beat();
        }

        Assert.False(state.Result.IsCompleted);
        state.Clock.Advance(10);
        Assert.Equal(Ending.MissedHeartbeat, await state.EndingAsync());
    }

    [Theory]
    [InlineData(9.999, false)]
    [InlineData(10, true)]
    public void A_heartbeat_is_missed_when_its_seconds_have_passed(double seconds, bool isMissed)
    {
        using var state = new Waiting(heartbeat: 10);

        state.Clock.Advance(seconds);

        Assert.Equal(isMissed, Record.Exception(state.Beat) is TaskTimedOutException);
    }

    [Fact]
    public async Task Heartbeats_do_not_move_the_timeout()
    {
        using var state = new Waiting(heartbeat: 10, timeout: 60);

        for (var i = 0; i < 12; i++)
        {
            state.Beat();
            state.Clock.Advance(5);
            state.TimeoutClock.Advance(5);
        }

        Assert.Equal(Ending.Timeout, await state.EndingAsync());
        Assert.Throws<TaskTimedOutException>(state.Beat);
    }

    [Fact]
    public async Task A_state_without_heartbeats_takes_them_and_needs_none()
    {
        using var state = new Waiting();

        state.Beat();
        Assert.Equal(0, state.Clock.Running);
        state.Clock.Advance(1e9);

        state.Succeed(nameof(Ending.Success));
        Assert.Equal(Ending.Success, await state.EndingAsync());
    }

    [Fact]
    public async Task A_wrong_output_is_no_heartbeat()
    {
        using var state = new Waiting(heartbeat: 10);

        state.Clock.Advance(9);
        Assert.Throws<InvalidOutputException>(() => state.Hub.SendTaskSuccess(state.Token, "wrong"));
        state.Clock.Advance(1);

        Assert.Equal(Ending.MissedHeartbeat, await state.EndingAsync());
    }

    [Fact]
    public async Task Heartbeats_can_be_longer_than_a_timer_can_run()
    {
        const int ThreeYears = 99_999_999;
        using var state = new Waiting(heartbeat: ThreeYears);

        state.Clock.Advance(ThreeYears - 1);
        Assert.False(state.Result.IsCompleted);
        state.Beat();
        state.Clock.Advance(ThreeYears - 1);
        Assert.False(state.Result.IsCompleted);
        state.Clock.Advance(1);

        Assert.Equal(Ending.MissedHeartbeat, await state.EndingAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_000_000)]
    public void Seconds_that_ASL_does_not_allow_fail_the_state(int seconds)
    {
        var options = new RunOptions { Callbacks = new CallbackHub() };

        var exception = Assert.ThrowsAny<Exception>(() => options.OpenTask("Approve", CallbackJson.Default.Approval, seconds));

        Assert.Contains("HeartbeatSeconds", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_two_states_has_heartbeats_of_its_own()
    {
        using var one = new Waiting(heartbeat: 10);
        using var two = new Waiting(one.Hub, heartbeat: 10);

        one.Clock.Advance(5);
        two.Clock.Advance(5);
        one.Beat();
        one.Clock.Advance(5);
        two.Clock.Advance(5);

        Assert.Equal(Ending.MissedHeartbeat, await two.EndingAsync());
        one.Beat();
    }
}
