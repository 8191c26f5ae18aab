using System.Diagnostics;
using Workflows.Generated;

namespace Workflows.Tests.Maps.Children;

/// <summary>What happens to the children that run when the run ends.</summary>
public sealed class EndTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Siblings_are_cancelled_and_nobody_waits_for_one_that_does_not_listen(int threads)
    {
        var deaf = new TaskCompletionSource<int>();
        var cancelled = new TaskCompletionSource();
        var watch = Stopwatch.StartNew();
        var run = Run(threads, Enumerable.Range(0, 100), async (item, token) =>
        {
            switch (item)
            {
                case 0:
                    return await deaf.Task;
                case 1:
                    try
                    {
                        await Task.Delay(Timeout.Infinite, token);
                    }
                    finally
                    {
                        cancelled.SetResult();
                    }

                    return item;
                case 9:
                    throw new InvalidOperationException();
                default:
                    return item;
            }
        });

        Assert.Equal(Errors.ExceedToleratedFailureThreshold, (await Assert.ThrowsAsync<MapRunFailedException>(() => run)).Error);
        await cancelled.Task;
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        deaf.SetException(new InvalidOperationException("too late"));
    }

    [Fact]
    public async Task A_child_that_blocks_its_thread_does_not_hold_up_the_end()
    {
        using var release = new ManualResetEventSlim();
        using var blocked = new ManualResetEventSlim();
        var run = Run(2, Enumerable.Range(0, 100), (item, _) =>
        {
            if (item == 0)
            {
                blocked.Set();
                release.Wait();
            }
            else
            {
                blocked.Wait();
                throw new InvalidOperationException();
            }

            return new ValueTask<int>(item);
        });

        await Assert.ThrowsAsync<MapRunFailedException>(() => run);
        release.Set();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_execution_s_cancellation_ends_the_run(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var run = Run(threads, Enumerable.Range(0, 1_000), async (item, token) =>
        {
            started.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
            return item;
        }, cancellation.Token);

        await started.Task;
        cancellation.Cancel();
        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run)).CancellationToken);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_before_starts_nothing()
    {
        var started = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(1, [1, 2], (item, _) => new ValueTask<int>(started = item), new CancellationToken(canceled: true)));
        Assert.Equal(0, started);
    }

    [Fact]
    public async Task Cancellation_reaches_a_reader_that_waits()
    {
        using var cancellation = new CancellationTokenSource();
        var options = new RunOptions { ObjectStore = new NeverReading(cancellation.Cancel) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DistributedMap.RunAsync(
            new MapRunSettings("sales", "Count", null, options),
            options.Object("bucket", "key", JsonFormats.JsonLines(MapJson.Default.Int32)),
            0,
            static (_, _, item, _) => new ValueTask<int>(item),
            cancellation.Token).AsTask());
    }

    [Fact]
    public async Task A_reader_that_fails_ends_the_run_while_children_run()
    {
        var ended = new TaskCompletionSource();
        var run = DistributedMap.RunAsync(
            new MapRunSettings("sales", "Count", null, new RunOptions { MaxDegreeOfParallelism = 1 }),
            ItemReaders.Of(Enumerable.Range(0, 1_000).Select(static item => item < 500 ? item : throw new InvalidOperationException("no more"))),
            ended,
            static async (ended, _, item, token) =>
            {
                await Task.WhenAny(ended.Task, Task.Delay(Timeout.Infinite, token));
                return item;
            },
            CancellationToken.None);
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => run.AsTask());
        Assert.Equal(Errors.QueryEvaluationError, failure.Error);
        Assert.Equal("no more", failure.InnerException!.Message);
    }

    [Fact]
    public async Task Ends_in_every_way_leave_nothing_running_and_no_exception_unobserved()
    {
        var unobserved = new List<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs args) => unobserved.Add(args.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        var running = 0;
        try
        {
            var random = new Random(7);
            await Parallel.ForEachAsync(Enumerable.Range(0, 400).Select(i => (i, seed: random.Next())), async (round, _) =>
            {
                using var cancellation = new CancellationTokenSource();
                var fates = new Random(round.seed);
                var worst = round.i % 4;
                try
                {
                    await Run(round.i % 3 == 0 ? 1 : 2, Enumerable.Range(0, 60), async (item, token) =>
                    {
                        Interlocked.Increment(ref running);
                        try
                        {
                            if (item % 7 == worst)
                            {
                                await Task.Yield();
                            }

                            if (item == 30 + worst && worst == 1)
                            {
                                throw new InvalidOperationException();
                            }

                            if (item == 31 && worst == 2)
                            {
                                cancellation.Cancel();
                            }

                            if (item % 11 == 3)
                            {
                                await Task.Delay(fates.Next(3), token);
                            }

                            return item;
                        }
                        finally
                        {
                            Interlocked.Decrement(ref running);
                        }
                    }, cancellation.Token);
                    Assert.True(worst is 0 or 3);
                }
                catch (MapRunFailedException)
                {
                    Assert.Equal(1, worst);
                }
                catch (OperationCanceledException)
                {
                    Assert.Equal(2, worst);
                }
            });

            SpinWait.SpinUntil(() => Volatile.Read(ref running) == 0, TimeSpan.FromSeconds(30));
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }

        Assert.Equal(0, running);
        Assert.DoesNotContain(unobserved, static exception => exception.ToString().Contains(nameof(EndTests), StringComparison.Ordinal));
    }

    private static Task<int[]> Run(int threads, IEnumerable<int> items, Func<int, CancellationToken, ValueTask<int>> child, CancellationToken cancellationToken = default) => DistributedMap.RunAsync(
        new MapRunSettings("sales", "Count", null, new RunOptions { MaxDegreeOfParallelism = threads }),
        ItemReaders.Of(items),
        child,
        static (child, _, item, token) => child(item, token),
        cancellationToken).AsTask();

    /// <summary>A store whose objects are never there.</summary>
    private sealed class NeverReading(Action asked) : IObjectStore
    {
        public async ValueTask<Stream> OpenReadAsync(string bucket, string key, CancellationToken cancellationToken = default)
        {
            asked();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return Stream.Null;
        }

        public IAsyncEnumerable<StoredObject> ListAsync(string bucket, string prefix = "", CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask WriteAsync(string bucket, string key, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
