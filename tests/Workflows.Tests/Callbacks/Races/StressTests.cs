namespace Workflows.Tests.Callbacks.Races;

/// <summary>Threads that do it all at the same moment: there is one outcome, and whoever was told anything was told so.</summary>
public sealed class StressTests
{
    private const int Rounds = 200;

    public static TheoryData<string> Racers { get; } =
    [
        "Success Failure",
        "Success TypedSuccess Failure",
        "Success MissedHeartbeat",
        "Success Timeout",
        "Success Stop",
        "Success Leave",
        "Failure MissedHeartbeat Timeout",
        "Success Failure MissedHeartbeat Timeout Stop",
        "Success Success Failure Failure Timeout Leave",
    ];

    [Theory]
    [MemberData(nameof(Racers))]
    public async Task There_is_one_outcome_and_every_answer_agrees_with_it(string racers)
    {
        var endings = racers.Split(' ').Select(Enum.Parse<Ending>).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            using var state = new Waiting(heartbeat: 10, isEntered: round % 2 == 0);
            var told = await Task.WhenAll(Together(endings.Length).Zip(endings, (start, ending) => OnThread(() =>
            {
                start();
                return state.End(ending);
            })));

            var outcome = await state.EndingAsync();
            var accepted = endings.Where((_, index) => told[index] is true).ToList();
            Assert.Equal(outcome.IsAnswer() ? [outcome] : [], accepted);
            Assert.Contains(outcome, endings);
        }
    }

    [Fact]
    public async Task A_heartbeat_that_was_heard_is_not_missed_before_its_seconds_have_passed()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var state = new Waiting(heartbeat: 10);
            state.Clock.Advance(9);
            var starts = Together(2).ToArray();
            var beating = OnThread(() =>
            {
                starts[0]();
                return Record.Exception(state.Beat) is null;
            });
            var ticking = OnThread(() =>
            {
                starts[1]();
                state.Clock.Advance(1);
            });

            await ticking;
            var isHeard = await beating;

            // If it was heard, then at nine seconds or at ten.
            state.Clock.Advance(8);
            Assert.Equal(isHeard, Record.Exception(() => state.Succeed(nameof(Ending.Success))) is null);
            Assert.Equal(isHeard ? Ending.Success : Ending.MissedHeartbeat, await state.EndingAsync());
        }
    }

    [Fact]
    public async Task Heartbeats_of_many_threads_leave_one_timer_and_none_after_the_end()
    {
        using var state = new Waiting(heartbeat: 10);

        await Task.WhenAll(Together(4).Select(start => OnThread(() =>
        {
            start();
            for (var i = 0; i < 500; i++)
            {
                state.Beat();
            }
        })));

        Assert.Equal(1, state.Clock.Running);
        state.Succeed();
        Assert.Equal(0, state.Clock.Running);
    }

    [Fact]
    public async Task Heartbeats_that_meet_the_end_leave_no_timer()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var state = new Waiting(heartbeat: 10);
            var starts = Together(2).ToArray();
            var beating = OnThread(() =>
            {
                starts[0]();
                return Record.Exception(state.Beat);
            });
            var ending = OnThread(() =>
            {
                starts[1]();
                state.Succeed();
            });

            await ending;
            Assert.True(await beating is null or TaskTimedOutException);
            Assert.Equal(0, state.Clock.Running);
            Assert.Equal("Ada", (await state.Result).By);
        }
    }

    // The pool need not have as many threads as wait for one another here.
    private static Task<T> OnThread<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static Task OnThread(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Lets so many threads go at the same moment.</summary>
    private static IEnumerable<Action> Together(int threads)
    {
        var arrived = 0;
        return Enumerable.Repeat(
            () =>
            {
                Interlocked.Increment(ref arrived);
                var wait = default(SpinWait);
                while (Volatile.Read(ref arrived) < threads)
                {
                    wait.SpinOnce();
                }
            },
            threads);
    }
}
