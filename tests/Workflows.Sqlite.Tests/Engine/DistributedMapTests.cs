using System.Collections.Concurrent;
using Workflows.Durable;
using Workflows.Durable.Tests.Engine;

namespace Workflows.Sqlite.Tests.Engine;

/// <summary>Distributed Maps in a file, through failures and the end of the process.</summary>
public sealed class DistributedMapTests : EngineTest
{
    [Fact]
    public async Task A_map_that_gets_on_between_losses_is_not_parked()
    {
        const int Items = 8;
        var begun = Enumerable.Range(0, Items).Select(static _ => new ConcurrentQueue<TaskCompletionSource>()).ToArray();
        var told = Enumerable.Range(0, Items).Select(static _ => new SemaphoreSlim(0)).ToArray();
        ScriptedMachine Machine()
        {
            var machine = new ScriptedMachine();
            return machine.DistributedMap("Map", Items, "Child", "Done", maxConcurrency: 1).Succeed("Done").Task("Child", async (frame, cancellation) =>
            {
                var item = frame.Input(ScriptedMachine.Contract<int>());
                var gate = new TaskCompletionSource();
                begun[item].Enqueue(gate);
                told[item].Release();
                await gate.Task.WaitAsync(cancellation);
                frame.End();
            });
        }

        await StartAsync(Machine());
        var execution = await StartExecutionAsync();
        for (var item = 0; item < Items; item++)
        {
            // A child begins with the commit in which its map has got on.
            Assert.True(await told[item].WaitAsync(Patience));
            if (item < Items - 1)
            {
                await KillAsync();
                await StartAsync(Machine());
                Assert.True(await told[item].WaitAsync(Patience));
            }

            begun[item].Last().SetResult();
        }

        Assert.Equal("Succeeded [0,1,2,3,4,5,6,7]", await EndAsync(execution));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(0)]
    public async Task A_redrive_starts_only_what_has_not_succeeded(long maxConcurrency)
    {
        const int Items = 120;
        var (runs, fails) = (new int[Items], true);
        var machine = new ScriptedMachine();
        machine.DistributedMap("Map", Items, "Child", "Done", maxConcurrency, tolerated: 2).Succeed("Done")
            .Task("Child", input => Interlocked.Increment(ref runs[input.GetInt32()]) > 0 && fails && input.GetInt32() % 40 == 5 ? throw new TimeoutException("slow") : input, next: null);
        await StartAsync(machine);
        var execution = await StartExecutionAsync();
        Assert.Equal($"Failed {Errors.ExceedToleratedFailureThreshold}", await EndAsync(execution));
        var before = await QuietAsync(execution);
        var (first, failed) = ((int[])runs.Clone(), before.Count(static child => child.Status is not ExecutionStatus.Succeeded));
        Assert.Equal(3, first.Where(static (runs, item) => item % 40 == 5 && runs > 0).Count());

        fails = false;
        await Engine.RedriveExecutionAsync(execution);

        Assert.Equal($"Succeeded [{string.Join(',', Enumerable.Range(0, Items))}]", await EndAsync(execution));
        Assert.True(failed >= 3);
        Assert.All(runs.Zip(first), pair => Assert.InRange(pair.First - pair.Second, 0, 1));
        Assert.All(Enumerable.Range(0, Items).Where(item => item % 40 == 5), item => Assert.Equal(2, runs[item]));
        Assert.Empty(await ExecutionCheck.RunAsync(Store));
    }

    [Fact]
    public async Task A_redrive_in_another_process_starts_only_what_has_not_succeeded()
    {
        var (runs, fails) = (new int[9], true);
        ScriptedMachine Machine()
        {
            var machine = new ScriptedMachine();
            return machine.DistributedMap("Map", runs.Length, "Child", "Done", maxConcurrency: 1).Succeed("Done")
                .Task("Child", input => Interlocked.Increment(ref runs[input.GetInt32()]) > 0 && fails && input.GetInt32() == 6 ? throw new TimeoutException("slow") : input, next: null);
        }

        await StartAsync(Machine());
        var execution = await StartExecutionAsync();
        Assert.Equal($"Failed {Errors.ExceedToleratedFailureThreshold}", await EndAsync(execution));
        await KillAsync();
        fails = false;
        await StartAsync(Machine());

        await Engine.RedriveExecutionAsync(execution);

        Assert.Equal("Succeeded [0,1,2,3,4,5,6,7,8]", await EndAsync(execution));
        Assert.Equal([1, 1, 1, 1, 1, 1, 2, 1, 1], runs);
    }

    /// <summary>The children of an execution once all of them have ended.</summary>
    private async Task<IReadOnlyList<ExecutionDescription>> QuietAsync(long parent)
    {
        while (true)
        {
            var children = (await Store.ListAsync(new ExecutionFilter { Parent = parent, Limit = 1_000 })).Executions;
            if (children.FirstOrDefault(static child => child.Status is ExecutionStatus.Running) is not { } open)
            {
                return children;
            }

            await EndAsync(open.Id);
        }
    }
}
