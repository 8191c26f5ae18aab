namespace Workflows.Tests.Callbacks.Races;

/// <summary>Whoever answers never runs what follows the state.</summary>
public sealed class ThreadTests
{
    public static TheoryData<string> All { get; } = [.. Enum.GetNames<Ending>()];

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_follows_may_need_a_lock_that_the_answering_thread_holds(string ending)
    {
        using var state = new Waiting(heartbeat: 10);
        var gate = new object();
        using var hasGone = new ManualResetEventSlim();
        var following = FollowAsync();

        lock (gate)
        {
            state.End(Enum.Parse<Ending>(ending));
            Assert.False(hasGone.IsSet);
        }

        await following;

        async Task FollowAsync()
        {
            await Record.ExceptionAsync(() => state.Result).ConfigureAwait(false);
            lock (gate)
            {
                hasGone.Set();
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_follows_may_throw_and_the_answering_thread_does_not_hear_of_it(string ending)
    {
        using var state = new Waiting(heartbeat: 10);
        var following = FollowAsync();

        state.End(Enum.Parse<Ending>(ending));

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => following);

        async Task FollowAsync()
        {
            await Record.ExceptionAsync(() => state.Result).ConfigureAwait(false);
            throw new TimeZoneNotFoundException();
        }
    }

    [Fact]
    public async Task What_follows_may_answer_the_next_token_of_the_same_hub()
    {
        var hub = new CallbackHub();
        var result = Task.FromResult(new Approval(true, "0"));
        var first = new Waiting(hub);
        var states = new List<Waiting> { first };
        for (var i = 1; i < 500; i++)
        {
            var (before, next) = (states[^1], new Waiting(hub));
            states.Add(next);
            result = ThenAsync(before, next);
        }

        first.Succeed("0");

        Assert.Equal("499", (await result).By);

        static async Task<Approval> ThenAsync(Waiting before, Waiting next)
        {
            var approval = await before.Result.ConfigureAwait(false);
            next.Succeed((int.Parse(approval.By) + 1).ToString());
            return await next.Result.ConfigureAwait(false);
        }
    }

    [Fact]
    public async Task A_state_that_nobody_waits_for_any_longer_leaves_no_unobserved_exception()
    {
        var unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved += e.Exception.ToString().Contains(nameof(ThreadTests), StringComparison.Ordinal) ? 1 : 0;
        TaskScheduler.UnobservedTaskException += Count;
        try
        {
            OpenAndFail();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Yield();
            Assert.Equal(0, unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Count;
        }

        static void OpenAndFail()
        {
            using var state = new Waiting(isEntered: false);
            state.Fail(nameof(ThreadTests), nameof(ThreadTests));
        }
    }

    [Fact]
    public async Task A_hub_is_one_for_many_executions_at_once()
    {
        var hub = new CallbackHub();
        var states = Enumerable.Range(0, 500).Select(_ => new Waiting(hub)).ToList();

        Parallel.ForEach(states, state => state.Succeed(state.Token));

        foreach (var state in states)
        {
            Assert.Equal(state.Token, (await state.Result).By);
        }
    }
}
