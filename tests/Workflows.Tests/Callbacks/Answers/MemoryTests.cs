using System.Runtime.CompilerServices;

namespace Workflows.Tests.Callbacks.Answers;

public sealed class MemoryTests
{
    public static TheoryData<string> Endings { get; } = [.. Enum.GetNames<Ending>()];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Nothing_is_kept_of_a_task_that_is_closed_and_its_token_is_known_all_the_same(string ending)
    {
        var hub = new CallbackHub();
        var (clock, token) = OpenAndClose(hub, Enum.Parse<Ending>(ending));

        Assert.True(IsCollected(clock));
        Assert.Throws<TaskTimedOutException>(() => hub.SendTaskHeartbeat(token));
    }

    [Fact]
    public void An_open_task_is_kept_by_its_hub()
    {
        var hub = new CallbackHub();
        var (clock, token) = OpenAndDrop(hub);

        Assert.False(IsCollected(clock));
        hub.SendTaskHeartbeat(token);
        hub.SendTaskFailure(token);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void No_timer_is_left_of_a_task_that_is_closed(string ending)
    {
        using var state = new Waiting(heartbeat: 10);
        Assert.Equal(1, state.Clock.Running);

        state.End(Enum.Parse<Ending>(ending));

        Assert.Equal(0, state.Clock.Running);
    }

    [Fact]
    public void Heartbeats_leave_one_timer()
    {
        using var state = new Waiting(heartbeat: 10);

        for (var i = 0; i < 100; i++)
        {
            state.Beat();
        }

        Assert.Equal(1, state.Clock.Running);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Clock, string Token) OpenAndClose(CallbackHub hub, Ending ending)
    {
        using var state = new Waiting(hub, heartbeat: 10);
        state.End(ending);
        Task.WaitAny(state.Result);
        return (new WeakReference(state.Clock), state.Token);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Clock, string Token) OpenAndDrop(CallbackHub hub)
    {
        var state = new Waiting(hub, heartbeat: 10);
        return (new WeakReference(state.Clock), state.Token);
    }

    private static bool IsCollected(WeakReference reference)
    {
        // Threads of the pool that have to do with the state may not have returned yet.
        for (var i = 0; i < 200 && reference.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Yield();
        }

        return !reference.IsAlive;
    }
}
