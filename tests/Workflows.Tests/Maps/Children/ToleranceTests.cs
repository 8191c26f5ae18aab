using System.Text.Json;
using Workflows.Generated;

namespace Workflows.Tests.Maps.Children;

public sealed class ToleranceTests
{
    private static readonly (string, string) Exceeded = (Errors.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded");

    [Theory]
    [InlineData(2L, null, 2, true)]
    [InlineData(2L, null, 3, false)]
    [InlineData(null, null, 1, false)]
    [InlineData(0L, null, 1, false)]
    [InlineData(null, 0.0, 1, false)]
    [InlineData(null, 2.0, 2, true)]
    [InlineData(null, 2.0, 3, false)]
    [InlineData(null, 2.5, 2, true)]
    [InlineData(null, 100.0, 100, true)]
    [InlineData(5L, 2.0, 3, false)]
    [InlineData(1L, 50.0, 2, false)]
    [InlineData(5L, 5.0, 5, true)]
    public async Task Items_may_fail_up_to_a_count_and_a_percentage(long? count, double? percentage, int failed, bool isTolerated)
    {
        var settings = new MapRunSettings("sales", "Count", null, Runs.OneThread) { ToleratedFailureCount = count, ToleratedFailurePercentage = percentage };
        var run = Run(settings, ItemReaders.Of(Enumerable.Range(0, 100)), item => item >= 100 - failed);
        if (isTolerated)
        {
            Assert.Equal(Enumerable.Range(0, 100 - failed), await run);
        }
        else
        {
            Assert.Equal(Exceeded, await Fails(run));
        }
    }

    [Theory]
    [InlineData(-1L, null, "ToleratedFailureCount cannot be negative.")]
    [InlineData(null, -0.1, "ToleratedFailurePercentage must be between 0 and 100.")]
    [InlineData(null, 100.1, "ToleratedFailurePercentage must be between 0 and 100.")]
    [InlineData(null, double.NaN, "ToleratedFailurePercentage must be between 0 and 100.")]
    public async Task A_threshold_out_of_range_is_a_runtime_error(long? count, double? percentage, string cause)
    {
        var settings = new MapRunSettings("sales", "Count", null, null) { ToleratedFailureCount = count, ToleratedFailurePercentage = percentage };
        Assert.Equal(("States.Runtime", cause), await Fails(Run(settings, ItemReaders.Of([1]), static _ => false)));
    }

    [Theory]
    [InlineData(3, 10, true)]
    [InlineData(3, 9, false)]
    [InlineData(9, 5, true)]
    [InlineData(9, 4, false)]
    public async Task All_items_of_a_batch_fail_with_it(int failing, long count, bool isTolerated)
    {
        var run = DistributedMap.RunAsync(
            new MapRunSettings("sales", "Count", null, Runs.OneThread) { ToleratedFailureCount = count },
            ItemReaders.Of(Enumerable.Range(0, 95)).Batch(new BatchLimits(10), MapJson.Default.Int32),
            failing,
            static (failing, child, batch, _) => child.Index == failing ? throw new InvalidOperationException() : new ValueTask<int>(batch.Items.Count),
            CancellationToken.None).AsTask();
        if (isTolerated)
        {
            Assert.Equal(95 - count, (await run).Sum());
        }
        else
        {
            Assert.Equal(Exceeded, await Fails(run));
        }
    }

    [Fact]
    public async Task At_no_tolerance_the_first_failure_ends_the_run_and_nothing_starts_any_more()
    {
        var started = new List<int>();
        var settings = new MapRunSettings("sales", "Count", null, Runs.OneThread);
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => Run(settings, ItemReaders.Of(Endless()), item =>
        {
            started.Add(item);
            return item == 5;
        }));
        Assert.Equal(Enumerable.Range(0, 6), started);
        Assert.Equal("item 5", failure.InnerException!.Message);
    }

    [Fact]
    public async Task A_percentage_of_an_unknown_total_is_looked_at_when_it_is_known()
    {
        var settings = new MapRunSettings("sales", "Count", null, Runs.OneThread) { ToleratedFailurePercentage = 10 };
        Assert.Equal(995, (await Run(settings, ItemReaders.Of(Some(1_000)), static item => item < 5)).Length);

        var started = 0;
        Assert.Equal(Exceeded, await Fails(Run(settings, ItemReaders.Of(Some(1_000)), item =>
        {
            started++;
            return item < 101;
        })));
        Assert.InRange(started, 900, 1_000);
    }

    [Fact]
    public async Task A_percentage_of_a_known_total_is_looked_at_early()
    {
        var started = 0;
        var settings = new MapRunSettings("sales", "Count", null, Runs.OneThread) { ToleratedFailurePercentage = 10 };
        Assert.Equal(Exceeded, await Fails(Run(settings, ItemReaders.Of(Enumerable.Range(0, 1_000)), _ =>
        {
            started++;
            return true;
        })));
        Assert.Equal(101, started);
    }

    [Fact]
    public async Task MaxItems_limits_the_total_from_above()
    {
        var started = 0;
        var settings = new MapRunSettings("sales", "Count", null, Runs.OneThread) { ToleratedFailurePercentage = 10 };
        Assert.Equal(Exceeded, await Fails(Run(settings, ItemReaders.Of(Endless()).Take(1_000), _ =>
        {
            started++;
            return true;
        })));
        Assert.Equal(101, started);
    }

    [Fact]
    public async Task A_child_fails_with_what_its_workflow_says()
    {
        Assert.Equal(("Stock", "none"), await RecordOf(new WorkflowFailedException("child", "state", "Stock", "none")));
        Assert.Equal(("Card", "declined"), await RecordOf(new TaskFailedException("Card", "declined")));
        Assert.Equal((nameof(InvalidOperationException), """{"errorType":"InvalidOperationException","errorMessage":"no","stackTrace":[]}"""), await RecordOf(new InvalidOperationException("no")));
        Assert.Equal((nameof(TaskCanceledException), """{"errorType":"TaskCanceledException","errorMessage":"no","stackTrace":[]}"""), await RecordOf(new TaskCanceledException("no")));

        static async Task<(string?, string?)> RecordOf(Exception exception)
        {
            var store = new Objects.MemoryObjectStore();
            store.CreateBucket("b");
            var settings = new MapRunSettings("sales", "Count", null, Runs.With(store)) { ToleratedFailurePercentage = 100 };
            await DistributedMap.WriteAsync(
                settings,
                ItemReaders.Of([1]),
                exception,
                static (exception, _, _, _) => ValueTask.FromException<int>(exception),
                new ResultWriting<int, int>("b", null, MapJson.Default.Int32, MapJson.Default.Int32),
                CancellationToken.None);
            var record = JsonDocument.Parse(store.Content("b", store.Keys("b").Single(static key => key.Contains("FAILED", StringComparison.Ordinal)))).RootElement[0];
            return (record.GetProperty("Error").GetString(), record.GetProperty("Cause").GetString());
        }
    }

    private static Task<int[]> Run(MapRunSettings settings, ItemSource<int> items, Func<int, bool> fails) => DistributedMap.RunAsync(
        settings, items, fails, static (fails, _, item, _) => fails(item) ? throw new InvalidOperationException($"item {item}") : new ValueTask<int>(item), CancellationToken.None).AsTask();

    private static async Task<(string, string)> Fails(Task run)
    {
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => run);
        return (failure.Error, failure.Cause);
    }

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++)
        {
            yield return i;
        }
    }

    private static IEnumerable<int> Some(int count) => Endless().TakeWhile(item => item < count);
}
