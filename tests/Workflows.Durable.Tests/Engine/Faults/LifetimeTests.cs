using Workflows.Tests;

namespace Workflows.Durable.Tests.Engine;

/// <summary>An engine that is stopped while it starts, and one that is stopped twice.</summary>
public sealed class LifetimeTests : EngineTest
{
    [Fact]
    public async Task Who_is_stopped_while_it_starts_runs_nothing()
    {
        var gate = new TaskCompletionSource();
        GatedStore? gated = null;
        Around = store => gated = new GatedStore(store, gate.Task);
        var starting = StartAsync(new ScriptedMachine().Task("A", static _ => 1, null));
        Assert.False(starting.IsCompleted);

        await Last.StopAsync();
        Schedule(gate.SetResult);

        await Assert.ThrowsAsync<OperationCanceledException>(() => starting);
        Assert.Equal([1], gated!.Closed);
        var execution = await StartExecutionAsync(Last);
        Clock.Advance(2);
        Assert.Equal("Running", await StatusAsync(execution));
    }

    [Fact]
    public async Task A_second_stop_waits_for_the_first()
    {
        var open = new TaskCompletionSource();
        var (engine, execution) = await StartTaskAsync(open);

        var (first, second) = (engine.StopAsync(), engine.StopAsync());
        Assert.False(first.IsCompleted || second.IsCompleted);
        Schedule(open.SetResult);

        await Task.WhenAll(first, second).WaitAsync(Patience);
        Assert.Equal("Succeeded 1", await StatusAsync(execution));
    }

    [Fact]
    public async Task Who_disposes_while_it_stops_does_not_wait_for_tasks()
    {
        var (engine, execution) = await StartTaskAsync(new TaskCompletionSource());

        var stopping = engine.StopAsync();
        Assert.False(stopping.IsCompleted);
        var disposing = engine.DisposeAsync().AsTask();

        await Task.WhenAll(stopping, disposing).WaitAsync(Patience);
        Assert.Equal("Running", await StatusAsync(execution));
    }

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private async Task<(DurableEngine Engine, long Execution)> StartTaskAsync(TaskCompletionSource open)
    {
        var engine = await StartAsync(new ScriptedMachine().Task("A", async (frame, _) =>
        {
            await open.Task;
            frame.End(1, ScriptedMachine.Contract<int>());
        }));
        return (engine, await StartExecutionAsync(engine));
    }

    /// <summary>A store that takes its time to be opened.</summary>
    private sealed class GatedStore(ExecutionStore inner, Task gate) : StoreAround(inner)
    {
        public List<long> Closed { get; } = [];

        public override async ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default)
        {
            await gate;
            return await base.OpenNodeAsync(name, lease, cancellationToken);
        }

        public override ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default)
        {
            Closed.Add(node);
            return base.CloseNodeAsync(node, cancellationToken);
        }
    }
}
