using System.Collections.Concurrent;
using Workflows.Generated;

namespace Workflows.Tests.Maps.Children;

public sealed class ChildExecutionsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public async Task Outputs_are_in_the_order_of_the_items(int threads)
    {
        var outputs = await Run(Enumerable.Range(0, 5_000), new RunOptions { MaxDegreeOfParallelism = threads }, static async item =>
        {
            if (item % 3 == 0)
            {
                await Task.Yield();
            }

            return item * 2;
        });
        Assert.Equal(Enumerable.Range(0, 5_000).Select(static item => item * 2), outputs);
    }

    [Fact]
    public async Task No_items_give_no_outputs() => Assert.Empty(await Run([], new RunOptions(), static item => new ValueTask<int>(item)));

    [Fact]
    public async Task On_one_thread_everything_runs_on_the_caller()
    {
        var thread = Environment.CurrentManagedThreadId;
        var run = Run(Enumerable.Range(0, 1_000), Runs.OneThread, static _ => new ValueTask<int>(Environment.CurrentManagedThreadId));
        Assert.True(run.IsCompleted);
        Assert.All(await run, child => Assert.Equal(thread, child));
    }

    [Fact]
    public async Task On_one_thread_a_child_that_waits_goes_on_where_it_is_told_to()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var waiting = new List<TaskCompletionSource<int>>();
        var run = Run(Enumerable.Range(0, 10), Runs.OneThread, _ => Wait(waiting), maxConcurrency: 3);
        for (var ended = 0; ended < 10; ended++)
        {
            Assert.Equal(Math.Min(ended + 3, 10), waiting.Count);
            waiting[ended].SetResult(ended);
        }

        Assert.True(run.IsCompletedSuccessfully);
        Assert.Equal(Enumerable.Range(0, 10), await run);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 2)]
    [InlineData(40, -1)]
    public async Task No_more_children_run_at_once_than_allowed(int maxConcurrency, int threads)
    {
        var (running, most) = (0, 0);
        await Run(
            Enumerable.Range(0, 2_000),
            new RunOptions { MaxDegreeOfParallelism = threads },
            async item =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref running));
                await Task.Yield();
                Interlocked.Decrement(ref running);
                return item;
            },
            maxConcurrency);
        Assert.InRange(most, 1, maxConcurrency);
    }

    [Fact]
    public async Task One_after_the_other_is_in_order()
    {
        var started = new ConcurrentQueue<int>();
        await Run(Enumerable.Range(0, 500), new RunOptions(), async item =>
        {
            started.Enqueue(item);
            await Task.Yield();
            return item;
        }, maxConcurrency: 1);
        Assert.Equal(Enumerable.Range(0, 500), started);
    }

    [Fact]
    public async Task Ten_thousand_children_wait_at_once_and_no_more()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var waiting = new List<TaskCompletionSource<int>>();
        var run = Run(Enumerable.Range(0, 10_500), Runs.OneThread, _ => Wait(waiting));
        Assert.Equal(10_000, waiting.Count);
        for (var i = 0; i < waiting.Count; i++)
        {
            waiting[i].SetResult(i);
        }

        Assert.Equal(10_500, (await run).Length);
    }

    [Fact]
    public async Task Items_are_read_no_further_than_a_window()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var read = 0;
        var waiting = new List<TaskCompletionSource<int>>();
        var run = Run(Numbers(item => read = item), Runs.OneThread, _ => Wait(waiting), maxConcurrency: 10);
        Assert.Equal(10, waiting.Count);
        Assert.InRange(read, 10, 200);
        for (var i = 0; i < waiting.Count; i++)
        {
            waiting[i].SetResult(i);
            Assert.InRange(read, i, i + 200);
        }

        Assert.Equal(100_000, (await run).Length);
    }

    [Fact]
    public async Task Each_child_has_a_name_of_its_own()
    {
        var names = await DistributedMap.RunAsync(
            Runs.Settings(), ItemReaders.Of(Enumerable.Range(0, 5_000)), 0, static (_, child, _, _) => new ValueTask<string>(child.Name), CancellationToken.None);
        Assert.Equal(5_000, names.Distinct().Count());
        Assert.All(names, static name => Assert.True(Guid.TryParseExact(name, "D", out _)));
    }

    [Fact]
    public async Task A_child_that_waits_does_not_hold_up_the_others()
    {
        var last = new TaskCompletionSource<int>();
        var outputs = await Run(Enumerable.Range(0, 100), new RunOptions { MaxDegreeOfParallelism = 2 }, item =>
        {
            if (item == 99)
            {
                last.SetResult(-1);
            }

            return item < 3 ? new ValueTask<int>(last.Task) : new ValueTask<int>(item);
        }, maxConcurrency: 4);
        Assert.Equal([-1, -1, -1, 3], outputs.Take(4));
    }

    [Fact]
    public async Task A_concurrency_below_zero_is_a_runtime_error() => Assert.Equal(
        ("States.Runtime", "MaxConcurrency cannot be negative."),
        await Fails(Run([1], Runs.OneThread, static item => new ValueTask<int>(item), maxConcurrency: -1)));

    [Fact]
    public async Task A_degree_of_parallelism_is_positive_or_minus_one() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Run([1], new RunOptions { MaxDegreeOfParallelism = 0 }, static item => new ValueTask<int>(item)));

    [Fact]
    public async Task Outputs_may_be_forgotten()
    {
        var sum = new int[1];
        await DistributedMap.RunForgettingAsync(Runs.Settings(Runs.OneThread), ItemReaders.Of(Enumerable.Range(1, 100)), sum, static (sum, _, item, _) =>
        {
            sum[0] += item;
            return new ValueTask<int>(item);
        }, CancellationToken.None);
        Assert.Equal(5_050, sum[0]);
    }

    private static IEnumerable<int> Numbers(Action<int> read)
    {
        for (var i = 0; i < 100_000; i++)
        {
            read(i);
            yield return i;
        }
    }

    private static Task<int[]> Run(IEnumerable<int> items, RunOptions options, Func<int, ValueTask<int>> child, long maxConcurrency = 0) => DistributedMap.RunAsync(
        new MapRunSettings("sales", "Count", null, options) { MaxConcurrency = maxConcurrency },
        ItemReaders.Of(items),
        child,
        static (child, _, item, _) => child(item),
        CancellationToken.None).AsTask();

    private static ValueTask<int> Wait(List<TaskCompletionSource<int>> waiting)
    {
        waiting.Add(new TaskCompletionSource<int>());
        return new ValueTask<int>(waiting[^1].Task);
    }

    private static async Task<(string, string)> Fails(Task run)
    {
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => run);
        return (failure.Error, failure.Cause);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var known = Volatile.Read(ref most); known < value;)
        {
            var before = Interlocked.CompareExchange(ref most, value, known);
            known = before == known ? value : before;
        }
    }
}
