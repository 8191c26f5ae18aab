using System.Diagnostics;
using System.Text;
using Workflows.Durable;

namespace Workflows.Benchmarks.Durable;

/// <summary>Executions of one engine, from their start to their end.</summary>
internal sealed class EngineLoad(DurableEngine engine)
{
    private long _started;

    /// <summary>A number of executions at any time: when one ends, the next starts.</summary>
    /// <returns>How many ended.</returns>
    public async Task<long> RunAsync(int concurrency, TimeSpan time)
    {
        var ended = 0L;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                await RunOneAsync();
                Interlocked.Increment(ref ended);
            }
        })));
        return ended;
    }

    /// <summary>Executions that start at a rate, however long they take: who comes while others wait, waits too, and that is measured.</summary>
    /// <returns>Milliseconds from when each was to start until its end was known.</returns>
    public async Task<double[]> PaceAsync(double perSecond, TimeSpan time)
    {
        var all = new List<Task<double>>();
        var start = Stopwatch.GetTimestamp();
        for (var elapsed = TimeSpan.Zero; elapsed < time; elapsed = Stopwatch.GetElapsedTime(start))
        {
            while (all.Count < elapsed.TotalSeconds * perSecond)
            {
                all.Add(TimeOneAsync(start, TimeSpan.FromSeconds(all.Count / perSecond)));
            }

            await Task.Delay(1);
        }

        return await Task.WhenAll(all);
    }

    private async Task<double> TimeOneAsync(long start, TimeSpan due)
    {
        await Task.Yield();
        await RunOneAsync();
        return (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds;
    }

    private async Task RunOneAsync()
    {
        var number = Interlocked.Increment(ref _started);
        var execution = await engine.StartExecutionAsync("five-tasks", Encoding.UTF8.GetBytes($$"""{"id":"order-{{number}}","steps":0}"""));
        var end = await engine.WaitForEndAsync(execution.Id);
        if (end.Status is not ExecutionStatus.Succeeded)
        {
            throw new InvalidOperationException($"An execution ended as {end.Status}: {end.Error} {end.Cause}");
        }
    }
}
