using Workflows.Generated;

namespace Workflows.Tests.Maps.Progress;

public sealed class ProgressTests
{
    private readonly ManualTime _time = new();
    private readonly Told _told = new();

    [Fact]
    public async Task Progress_is_told_a_few_times_a_second_and_once_at_the_end()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var waiting = new List<TaskCompletionSource<int>>();
        var run = Run(ItemReaders.Of(Enumerable.Range(0, 10)), _ => Wait(waiting), tolerated: 3);
        Assert.Empty(_told.Listened);

        waiting[0].SetResult(0);
        waiting[1].SetException(new InvalidOperationException());
        _time.Advance(TimeSpan.FromMilliseconds(200));
        Assert.Empty(_told.Listened);
        _time.Advance(TimeSpan.FromMilliseconds(50));

        var first = Assert.Single(_told.Listened);
        Assert.Equal(("sales", "Count", 4L, 4L, 1L, 1L), (first.Workflow, first.State, first.Pending, first.Running, first.Succeeded, first.Failed));
        Assert.Equal((3L, 10L, TimeSpan.FromMilliseconds(250), false), (first.Tolerated, first.Total, first.Elapsed, first.IsLast));
        Assert.Equal(8.0, first.ItemsPerSecond);
        Assert.Equal(TimeSpan.FromSeconds(1), first.Remaining);

        for (var i = 2; i < 10; i++)
        {
            waiting[i].SetResult(i);
        }

        await run;
        var last = _told.Listened[^1];
        Assert.Equal((2, 0L, 0L, 9L, 1L, true), (_told.Listened.Count, last.Pending, last.Running, last.Succeeded, last.Failed, last.IsLast));
        Assert.Equal(_told.Listened, _told.Reported);

        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(2, _told.Listened.Count);
    }

    [Fact]
    public async Task A_run_that_fails_tells_its_end_too()
    {
        await Assert.ThrowsAsync<MapRunFailedException>(() => Run(ItemReaders.Of([1]), static _ => throw new InvalidOperationException()));
        var last = Assert.Single(_told.Listened);
        Assert.Equal((1L, true), (last.Failed, last.IsLast));
    }

    [Fact]
    public async Task Of_a_file_whose_rows_nobody_has_counted_the_rest_is_estimated_by_its_bytes()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        using var folder = new Scratch.TemporaryFolder();
        folder.Write("bucket/file", "count,product\n" + string.Concat(Enumerable.Repeat("1,0123456789\n", 100_000)));
        var options = Options(new LocalObjectStore(folder.Root));
        var waiting = new List<TaskCompletionSource<int>>();
        var run = DistributedMap.RunForgettingAsync(
            Settings(options, maxConcurrency: 1), options.Object("bucket", "file", CsvFormat.Of(Sale.Row)), waiting, static (waiting, _, _, _) => Wait(waiting), CancellationToken.None).AsTask();
        _time.Advance(TimeSpan.FromSeconds(1));
        var first = _told.Listened[0];
        Assert.Null(first.Total);
        Assert.Null(first.Tolerated is 0 ? null : first.Tolerated);
        Assert.InRange(first.Remaining!.Value.TotalSeconds, 0.5, 10);
        Assert.False(run.IsCompleted);
    }

    [Fact]
    public async Task A_batch_counts_as_its_items()
    {
        var options = Options(null);
        await DistributedMap.RunForgettingAsync(
            Settings(options), ItemReaders.Of(Enumerable.Range(0, 25)).Batch(new BatchLimits(10), MapJson.Default.Int32), 0, static (_, _, batch, _) => new ValueTask<int>(0), CancellationToken.None);
        Assert.Equal((25L, 25L), (_told.Listened[^1].Succeeded, _told.Listened[^1].Total));
    }

    [Fact]
    public async Task What_a_listener_throws_ends_the_run()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        _told.Throws = true;
        var run = Run(ItemReaders.Of([1, 2]), static async item =>
        {
            await Task.Delay(Timeout.Infinite);
            return item;
        });
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("listener", (await Assert.ThrowsAsync<NotSupportedException>(() => run)).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_listener_hears_of_child_executions_if_it_wants_to(bool observes)
    {
        _told.Observes = observes;
        var options = Options(null);
        await DistributedMap.RunForgettingAsync(
            new MapRunSettings("sales", "Count", RunObserver.Of("sales", options), options) { Label = "label" },
            ItemReaders.Of([1, 2]),
            0,
            static (_, child, item, token) =>
            {
                var observer = child.Observe();
                observer.EnterTask("Add", token);
                observer.Complete();
                return new ValueTask<int>(item);
            },
            CancellationToken.None);
        Assert.Equal(observes ? ["sales/label Add", "sales/label Add"] : [], _told.Entered.Select(static state => $"{state.Workflow} {state.State}"));
        Assert.Equal(_told.Entered.Count, _told.Entered.Select(static state => state.Execution).Distinct().Count());
    }

    [Fact]
    public async Task A_listener_may_cancel_the_execution_while_progress_waits_for_it()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        using var source = new CancellationTokenSource();
        using var reported = new ManualResetEventSlim();
        _told.Observes = true;
        _told.OnReport = reported.Set;
        var tick = Task.CompletedTask;
        _told.OnEntered = () =>
        {
            tick = Task.Run(() => _time.Advance(TimeSpan.FromMilliseconds(250)));
            Assert.True(reported.Wait(TimeSpan.FromSeconds(30)));
            source.Cancel();
        };
        var options = Options(null);
        var run = Task.Run(() => DistributedMap.RunForgettingAsync(
            Settings(options),
            ItemReaders.Of([1]),
            0,
            static async (_, child, item, token) =>
            {
                await Task.Yield();
                child.Observe().EnterTask("Add", token);
                await Task.Delay(Timeout.Infinite, token);
                return item;
            },
            source.Token).AsTask());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(30)));
        await tick.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.DoesNotContain(_told.Listened.SkipWhile(static progress => !progress.IsLast), static progress => !progress.IsLast);
    }

    [Fact]
    public async Task A_child_s_context_object_is_its_own()
    {
        var contexts = await DistributedMap.RunAsync(
            Runs.Settings(Runs.OneThread),
            ItemReaders.Of([1, 2]),
            0,
            static (_, child, _, token) =>
            {
                var observer = child.ObserveWithContext();
                observer.EnterTask("Add", token);
                return new ValueTask<(string, WorkflowContext)>((child.Name, observer.Context));
            },
            CancellationToken.None);
        Assert.All(contexts, static pair => Assert.Equal(
            (pair.Item1, $"arn:aws:states:local:000000000000:execution:sales/Count:{pair.Item1}", "arn:aws:states:local:000000000000:stateMachine:sales/Count"),
            (pair.Item2.Execution.Name, pair.Item2.Execution.Id, pair.Item2.StateMachine.Id)));
        Assert.NotEqual(contexts[0].Item1, contexts[1].Item1);
    }

    private RunOptions Options(IObjectStore? store) => new() { TimeProvider = _time, Listener = _told, Progress = _told, MaxDegreeOfParallelism = 1, ObjectStore = store };

    private static MapRunSettings Settings(RunOptions options, long tolerated = 0, long maxConcurrency = 4) =>
        new("sales", "Count", RunObserver.Of("sales", options), options) { ToleratedFailureCount = tolerated, MaxConcurrency = maxConcurrency };

    private Task<int[]> Run(ItemSource<int> items, Func<int, ValueTask<int>> child, long tolerated = 0) =>
        DistributedMap.RunAsync(Settings(Options(null), tolerated), items, child, static (child, _, item, _) => child(item), CancellationToken.None).AsTask();

    private static ValueTask<int> Wait(List<TaskCompletionSource<int>> waiting)
    {
        waiting.Add(new TaskCompletionSource<int>());
        return new ValueTask<int>(waiting[^1].Task);
    }

    private sealed class Told : WorkflowListener, IProgress<MapRunProgress>
    {
        public List<MapRunProgress> Listened { get; } = [];

        public List<MapRunProgress> Reported { get; } = [];

        public List<StateTransition> Entered { get; } = [];

        public bool Throws { get; set; }

        public bool Observes { get; set; }

        public override bool ObservesChildExecutions => Observes;

        public Action? OnEntered { get; set; }

        public Action? OnReport { get; set; }

        public override void OnStateEntered(in StateTransition state)
        {
            Entered.Add(state);
            OnEntered?.Invoke();
        }

        public override void OnMapRunProgress(in MapRunProgress progress)
        {
            if (Throws)
            {
                throw new NotSupportedException("listener");
            }

            Listened.Add(progress);
        }

        public void Report(MapRunProgress value)
        {
            Reported.Add(value);
            OnReport?.Invoke();
        }
    }
}
