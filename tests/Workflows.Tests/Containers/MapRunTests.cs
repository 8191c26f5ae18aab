using Workflows.Generated;

namespace Workflows.Tests.Containers;

public sealed class MapRunTests
{
    private static readonly int[] Items = [0, 1, 2, 3, 4];

    [Fact]
    public async Task What_is_done_at_once_is_done_when_the_call_returns_in_order_and_without_a_task()
    {
        List<int> started = [];
        var run = Map(Items, 0, (item, _) =>
        {
            started.Add(item);
            return new(item * 2);
        });
        Assert.True(run.IsCompletedSuccessfully);
        var outputs = await run;
        Assert.Equal([0, 2, 4, 6, 8], outputs);
        Assert.Equal(Items, started);
    }

    [Fact]
    public void Items_that_are_done_at_once_allocate_nothing_but_their_outputs()
    {
        var items = new int[100_000];
        Allocated(items);
        Assert.InRange(Allocated(items), items.Length * sizeof(int), (items.Length * sizeof(int)) + 2_000);

        static long Allocated(int[] items)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(items.Length, default(RunObserver).Map(items, 40, static (_, item, _, _) => new ValueTask<int>(item), 0, CancellationToken.None).Result.Length);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(100_000)]
    public async Task Outputs_are_in_the_order_of_the_items_whoever_is_done_first(int limit)
    {
        var items = Enumerable.Range(0, 100_000).ToArray();
        var outputs = await Map(items, limit, static async (item, _) =>
        {
            if (item % 3 == 0)
            {
                await Task.Yield();
            }

            return item;
        });
        Assert.Equal(items, outputs);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(1_000, 5)]
    public async Task So_many_are_started_before_any_is_done(int limit, int expected)
    {
        List<int> started = [];
        var gates = Items.Select(static _ => new TaskCompletionSource<int>()).ToArray();
        var run = Map(Items, limit, (item, _) =>
        {
            started.Add(item);
            return new(gates[item].Task);
        });
        Assert.Equal(Items.Take(expected), started);
        foreach (var gate in gates.Reverse())
        {
            gate.TrySetResult(1);
        }

        Assert.Equal(5, (await run).Length);
        Assert.Equal(Items, started.Order());
    }

    [Fact]
    public async Task Never_more_than_the_limit_are_underway_and_one_after_the_other_if_it_is_one()
    {
        foreach (var limit in new[] { 1, 4 })
        {
            int now = 0, most = 0;
            await Map(Enumerable.Range(0, 2_000).ToArray(), limit, async (item, _) =>
            {
                var underway = Interlocked.Increment(ref now);
                for (var seen = Volatile.Read(ref most); underway > seen && Interlocked.CompareExchange(ref most, underway, seen) != seen; seen = Volatile.Read(ref most))
                {
                }

                await Task.Yield();
                Interlocked.Decrement(ref now);
                return item;
            });
            Assert.InRange(most, 1, limit);
        }
    }

    [Fact]
    public async Task No_items_give_no_outputs()
    {
        Assert.Empty(await Map([], 0, static (_, _) => throw new InvalidOperationException()));
    }

    [Fact]
    public async Task A_negative_limit_is_refused() => Assert.Equal(
        "The MaxConcurrency field must not be negative, but was -1.",
        (await Assert.ThrowsAnyAsync<Exception>(async () => await Map(Items, -1, static (item, _) => new(item)))).Message);

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    public async Task The_first_failure_ends_it_at_once_and_cancels_the_others(int failing, bool isLater)
    {
        var gate = new TaskCompletionSource();
        var cancelled = 0;
        var run = Map(Items, 0, async (item, token) =>
        {
            if (item == failing)
            {
                if (isLater)
                {
                    await gate.Task;
                }

                throw new FormatException($"{item}");
            }

            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                Interlocked.Increment(ref cancelled);
            }

            return item;
        });
        gate.SetResult();
        Assert.Equal($"{failing}", (await Assert.ThrowsAsync<FormatException>(run.AsTask)).Message);
        Assert.True(SpinWait.SpinUntil(() => cancelled == (isLater ? 4 : failing), TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Nobody_waits_for_an_iteration_that_does_not_listen()
    {
        var late = new TaskCompletionSource<int>();
        var started = 0;
        var run = Map(Items, 2, (item, _) =>
        {
            started++;
            return item == 0 ? new(late.Task) : throw new FormatException();
        });
        await Assert.ThrowsAsync<FormatException>(run.AsTask);
        late.SetException(new InvalidOperationException("late"));
        Assert.Equal(2, started);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_cancellation_ends_it_also_if_no_iteration_listens(bool isBefore)
    {
        using var source = new CancellationTokenSource();
        if (isBefore)
        {
            await source.CancelAsync();
        }

        var started = 0;
        var run = default(RunObserver).Map(Items, 0, static (needs, _, _, _) => needs(), () => { started++; return new ValueTask<int>(new TaskCompletionSource<int>().Task); }, source.Token);
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(run.AsTask);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(isBefore ? 0 : 5, started);
    }

    [Fact]
    public async Task A_callback_that_throws_when_it_is_cancelled_changes_nothing()
    {
        var run = Map(Items, 0, static async (item, token) =>
        {
            token.Register(static () => throw new InvalidOperationException());
            await Task.Yield();
            throw new FormatException();
        });
        await Assert.ThrowsAsync<FormatException>(run.AsTask);
    }

    [Fact]
    public async Task A_processor_without_output_runs_for_every_item()
    {
        var sum = 0;
        await default(RunObserver).Map(Items, 2, static async (needs, item, _, _) => { await Task.Yield(); needs(item); }, (int item) => { Interlocked.Add(ref sum, item); }, CancellationToken.None);
        Assert.Equal(10, sum);
    }

    [Fact]
    public async Task Many_containers_one_after_the_other_need_no_deep_stack()
    {
        var sum = 0;
        for (var i = 0; i < 20_000; i++)
        {
            sum += (await Map([1, 2], 0, static async (item, _) => { await Task.Yield(); return item; })).Length;
        }

        Assert.Equal(40_000, sum);
    }

    private static ValueTask<int[]> Map(int[] items, long limit, Func<int, CancellationToken, ValueTask<int>> processor) =>
        default(RunObserver).Map(items, limit, static (needs, item, _, token) => needs(item, token), processor, CancellationToken.None);
}
