using Workflows.Generated;

namespace Workflows.Tests.Containers;

public sealed class ParallelRunTests
{
    [Fact]
    public async Task Branches_that_are_done_at_once_need_nobody_to_wait()
    {
        var parallel = default(RunObserver).StartParallel(CancellationToken.None);
        var first = parallel.Start(new ValueTask<int>(1));
        var second = parallel.Start(new ValueTask<string>("two"));
        _ = parallel.Start(default);
        Assert.True(parallel.Ended().IsCompletedSuccessfully);
        Assert.Equal((1, "two"), (await first, await second));
    }

    [Fact]
    public async Task It_ends_with_the_last_branch()
    {
        var (first, second) = (new TaskCompletionSource<int>(), new TaskCompletionSource<int>());
        var parallel = default(RunObserver).StartParallel(CancellationToken.None);
        _ = parallel.Start(new ValueTask<int>(first.Task));
        _ = parallel.Start(new ValueTask<int>(second.Task));
        var ended = parallel.Ended().AsTask();
        second.SetResult(2);
        Assert.False(ended.IsCompleted);
        first.SetResult(1);
        await ended;
        Assert.False(parallel.Token.IsCancellationRequested);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_first_failure_ends_it_and_cancels_the_others(bool isAtOnce)
    {
        var failing = new TaskCompletionSource<int>();
        var ignoring = new TaskCompletionSource<int>();
        if (isAtOnce)
        {
            failing.SetException(new FormatException());
        }

        var parallel = default(RunObserver).StartParallel(CancellationToken.None);
        _ = parallel.Start(new ValueTask<int>(failing.Task));
        _ = parallel.Start(new ValueTask<int>(ignoring.Task));
        var ended = parallel.Ended().AsTask();
        failing.TrySetException(new FormatException());
        await Assert.ThrowsAsync<FormatException>(() => ended);
        Assert.True(parallel.Token.IsCancellationRequested);
        ignoring.SetException(new InvalidOperationException("late"));
    }

    [Fact]
    public async Task The_callers_cancellation_ends_it()
    {
        using var source = new CancellationTokenSource();
        var parallel = default(RunObserver).StartParallel(source.Token);
        _ = parallel.Start(new ValueTask(new TaskCompletionSource().Task));
        var ended = parallel.Ended().AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ended);
        Assert.True(parallel.Token.IsCancellationRequested);
    }
}
