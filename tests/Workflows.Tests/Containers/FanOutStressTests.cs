using System.Collections.Concurrent;
using Workflows.Generated;

namespace Workflows.Tests.Containers;

/// <summary>Many fan-outs with all that can go wrong: in the end nothing runs, and no exception was left unobserved.</summary>
public sealed class FanOutStressTests
{
    private const int FanOuts = 10_000;

    // No other test has this limit: what other tests left unobserved is finalized during this one too.
    private const int LimitSeconds = 1_013;

    private static readonly RunOptions Fast = new() { TimeProvider = new FastTime() };

    private int _running;
    private readonly ConcurrentQueue<Exception> _unobserved = [];

    [Fact]
    public async Task Nothing_is_left_of_ten_thousand_fan_outs_with_failures_cancellations_and_timeouts()
    {
        EventHandler<UnobservedTaskExceptionEventArgs> count = (_, unobserved) =>
        {
            if (unobserved.Exception.InnerException is { } exception && (exception is FanOutException || exception.Message.Contains($" {LimitSeconds} ", StringComparison.Ordinal)))
            {
                _unobserved.Enqueue(exception);
            }
        };
        TaskScheduler.UnobservedTaskException += count;
        try
        {
            var ends = new int[3];
            await System.Threading.Tasks.Parallel.ForEachAsync(Enumerable.Range(0, FanOuts), new ParallelOptions { MaxDegreeOfParallelism = 200 }, async (seed, _) => Interlocked.Increment(ref ends[await RunAsync(seed)]));
            Assert.Equal(FanOuts, ends.Sum());
            Assert.All(ends, static end => Assert.NotEqual(0, end));
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref _running) == 0, TimeSpan.FromSeconds(30)), $"{_running} still run.");
            for (var i = 0; i < 3; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.Empty(_unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= count;
        }
    }

    /// <summary>A Parallel of two Maps, one of which may be cancelled from outside: 0 if it succeeds, 1 if it fails, 2 if it is cancelled.</summary>
    private async Task<int> RunAsync(int seed)
    {
        using var source = new CancellationTokenSource();
        var random = new Random(seed);
        if (random.Next(4) == 0)
        {
            source.CancelAfter(random.Next(3));
        }

        try
        {
            var parallel = default(RunObserver).StartParallel(source.Token);
            _ = parallel.Start(MapAsync(seed, parallel.Token));
            _ = parallel.Start(MapAsync(seed + FanOuts, parallel.Token));
            await parallel.Ended();
            return 0;
        }
        catch (Exception exception) when (exception is FanOutException or TimeoutException)
        {
            return 1;
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
            return 2;
        }
    }

    private ValueTask<int[]> MapAsync(int seed, CancellationToken cancellationToken)
    {
        var items = Enumerable.Range(seed, seed % 12).ToArray();
        return default(RunObserver).Map(items, seed % 5, static (test, item, _, token) => test.WorkAsync(item, token), this, cancellationToken);
    }

    private async ValueTask<int> WorkAsync(int item, CancellationToken token)
    {
        Interlocked.Increment(ref _running);
        try
        {
            var random = new Random(item * 7919);
            switch (random.Next(8))
            {
                case 0:
                    await Task.Delay(random.Next(1, 3), token);
                    break;
                case 1:
                    // Does not listen, and may fail when nobody is there any more.
                    await Task.Delay(1, CancellationToken.None);
                    return random.Next(3) == 0 ? throw new FanOutException() : item;
                case 2:
                    await Task.Yield();
                    return random.Next(6) == 0 ? throw new FanOutException() : item;
                case 3:
                    return random.Next(12) == 0 ? throw new FanOutException() : item;
                case 4:
                    using (var timeout = Fast.StartTimeout(LimitSeconds, token))
                    {
                        await timeout.Within(static (milliseconds, token) => Task.Delay(milliseconds, token), random.Next(4) == 0 ? Timeout.Infinite : 0);
                    }

                    break;
                default:
                    break;
            }

            return item;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private sealed class FanOutException : Exception;

    /// <summary>On which the limit is a millisecond.</summary>
    private sealed class FastTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            new FastTimer(System.CreateTimer(callback, state, Fast(dueTime), period));

        private static TimeSpan Fast(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / (1_000 * LimitSeconds);

        private sealed class FastTimer(ITimer timer) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(Fast(dueTime), period);

            public void Dispose() => timer.Dispose();

            public ValueTask DisposeAsync() => timer.DisposeAsync();
        }
    }
}
