namespace Workflows.Tests.Callbacks.Races;

/// <summary>Each two events in both orders: the first decides, and everybody who is told anything is told so.</summary>
public sealed class OrderTests
{
    public static TheoryData<string, string> Pairs { get; } = PairsOf(Enum.GetNames<Ending>());

    public static TheoryData<string, string> PairsOfAnswers { get; } = PairsOf(nameof(Ending.Success), nameof(Ending.TypedSuccess), nameof(Ending.Failure));

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task The_first_counts_and_the_second_has_no_effect(string first, string second)
    {
        using var state = new Waiting(heartbeat: 10);

        Assert.NotEqual(false, state.End(Enum.Parse<Ending>(first)));
        Assert.NotEqual(true, state.End(Enum.Parse<Ending>(second)));

        Assert.Equal(first, (await state.EndingAsync()).ToString());
    }

    [Theory]
    [MemberData(nameof(PairsOfAnswers))]
    public async Task An_answer_that_came_before_anybody_waited_counts_whatever_follows(string first, string second)
    {
        using var state = new Waiting(heartbeat: 10, isEntered: false);

        Assert.True(state.End(Enum.Parse<Ending>(first)));
        Assert.NotEqual(true, state.End(Enum.Parse<Ending>(second)));

        Assert.Equal(first, (await state.EndingAsync()).ToString());
    }

    [Theory]
    [InlineData(nameof(Ending.Success))]
    [InlineData(nameof(Ending.Failure))]
    [InlineData(nameof(Ending.MissedHeartbeat))]
    [InlineData(nameof(Ending.Timeout))]
    [InlineData(nameof(Ending.Stop))]
    [InlineData(nameof(Ending.Leave))]
    public void A_heartbeat_after_the_end_is_told_that_the_work_can_stop(string ending)
    {
        using var state = new Waiting(heartbeat: 10);

        state.End(Enum.Parse<Ending>(ending));

        Assert.Equal("TaskTimedOut", Assert.Throws<TaskTimedOutException>(state.Beat).ErrorCode);
    }

    [Fact]
    public async Task Of_two_answers_only_one_is_told_that_it_counts()
    {
        using var state = new Waiting();

        state.Succeed("Ada");
        Assert.Throws<TaskTimedOutException>(() => state.Succeed("Ada"));
        Assert.Throws<TaskTimedOutException>(() => state.Succeed("Grace"));
        Assert.Throws<TaskTimedOutException>(() => state.Fail());

        Assert.Equal("Ada", (await state.Result).By);
    }

    [Fact]
    public async Task A_wrong_output_that_is_late_is_late()
    {
        using var state = new Waiting();
        state.Succeed();

        Assert.Throws<TaskTimedOutException>(() => state.Hub.SendTaskSuccess(state.Token, "wrong"));

        Assert.Equal("Ada", (await state.Result).By);
    }

    [Fact]
    public async Task A_timeout_is_one_of_the_execution_if_that_was_stopped_before()
    {
        using var state = new Waiting(timeout: 60, isEntered: false);

        state.Stop();
        state.TimeoutClock.Advance(60);

        Assert.Equal(Ending.Stop, await state.EndingAsync());
    }

    private static TheoryData<string, string> PairsOf(params string[] firsts)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var first in firsts)
        {
            foreach (var second in Enum.GetNames<Ending>())
            {
                pairs.Add(first, second);
            }
        }

        return pairs;
    }
}
