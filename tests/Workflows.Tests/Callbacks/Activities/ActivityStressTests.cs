using System.Collections.Concurrent;

namespace Workflows.Tests.Callbacks.Activities;

public sealed class ActivityStressTests
{
    private readonly CallbackHub _hub = new();

    [Fact]
    public async Task Each_task_is_done_once_by_one_of_many_workers()
    {
        using var stop = new CancellationTokenSource();
        var done = new ConcurrentBag<string>();
        var workers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => WorkAsync(done, stop.Token))).ToList();

        var states = Enumerable.Range(0, 1_000).Select(number => new Scheduled(_hub, $"{number}")).ToList();
        var results = await Task.WhenAll(states.Select(state => state.Result));
        stop.Cancel();
        await Task.WhenAll(workers);

        Assert.Equal(Enumerable.Range(0, 1_000).Select(number => $"{number} is small"), results);
        Assert.Equal(1_000, done.Count);
    }

    [Fact]
    public async Task Workers_that_cancel_all_the_time_lose_no_task()
    {
        using var stop = new CancellationTokenSource();
        var done = new ConcurrentBag<string>();
        var impatient = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await Task.Yield();
                using var patience = new CancellationTokenSource();
                var poll = _hub.GetActivityTaskAsync<Photo, string>("resize", cancellationToken: patience.Token);
                patience.Cancel();
                if (await Record.ExceptionAsync(() => poll) is null)
                {
                    Answer((await poll)!, done);
                }
            }
        })).ToList();

        var states = Enumerable.Range(0, 1_000).Select(number => new Scheduled(_hub, $"{number}")).ToList();
        var results = await Task.WhenAll(states.Select(state => state.Result));
        stop.Cancel();
        await Task.WhenAll(impatient);

        Assert.Equal(Enumerable.Range(0, 1_000).Select(number => $"{number} is small"), results);
        Assert.Equal(1_000, done.Count);
    }

    [Fact]
    public async Task Tasks_that_stop_all_the_time_are_done_or_stopped_and_the_worker_knows()
    {
        using var stop = new CancellationTokenSource();
        var done = new ConcurrentBag<string>();
        var workers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => WorkAsync(done, stop.Token))).ToList();
        var results = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(Enumerable.Range(0, 1_000), async (number, _) =>
        {
            using var state = new Scheduled(_hub, $"{number}");
            if (number % 3 == 0)
            {
                await Task.Yield();
            }

            state.Stop();
            if (await Record.ExceptionAsync(() => state.Result) is null)
            {
                results.Add((await state.Result).Split(' ')[0]);
            }
        });
        stop.Cancel();
        await Task.WhenAll(workers);

        Assert.Equal(results.Order(), done.Order());
        Assert.False(_hub.GetActivityTaskAsync("resize").IsCompleted);
    }

    [Fact]
    public async Task Tasks_that_are_given_back_all_the_time_are_done_in_the_end()
    {
        using var stop = new CancellationTokenSource();
        var done = new ConcurrentBag<string>();
        var workers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => WorkAsync(done, stop.Token))).ToList();
        var returning = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await Task.Yield();
                try
                {
                    var task = await _hub.GetActivityTaskAsync("resize", cancellationToken: stop.Token);
                    _hub.ReturnActivityTask(task!.TaskToken);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
            }
        });

        var states = Enumerable.Range(0, 500).Select(number => new Scheduled(_hub, $"{number}", heartbeat: 10)).ToList();
        await Task.WhenAll(states.Select(state => state.Result));
        stop.Cancel();
        await Task.WhenAll([.. workers, returning]);

        Assert.Equal(500, done.Count);
        Assert.All(states, state => Assert.Equal(1, state.Clock.Running));
    }

    private async Task WorkAsync(ConcurrentBag<string> done, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                Answer((await _hub.GetActivityTaskAsync<Photo, string>("resize", cancellationToken: stop))!, done);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private void Answer(ActivityTask<Photo, string> task, ConcurrentBag<string> done)
    {
        var url = task.ReadInput().Url;
        try
        {
            _hub.SendTaskSuccess(task.TaskToken, $"{url} is small");
            done.Add(url);
        }
        catch (TaskTimedOutException)
        {
            // Nobody waits for it.
        }
    }
}
