using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Calls an engine as a client does that sits elsewhere: it waits for a while, and does not always learn what came of it.</summary>
internal static class Caller
{
    /// <summary>A process that answers, one at random; null if there is none.</summary>
    public static NodeProcess? Any(SimulatedRun run)
    {
        var ready = run.Nodes.Select(static node => node.Ready).OfType<NodeProcess>().ToArray();
        return ready.Length == 0 ? null : ready[run.Simulator.Random.Next(ready.Length)];
    }

    /// <summary>What came of a call. An exception of the engine's own is an answer, one of the store is none.</summary>
    public static async Task<(Told Told, Exception? Exception)> TryAsync(SimulatedRun run, Func<DurableEngine, Task> call, double seconds = 20)
    {
        if (Any(run) is not { } process)
        {
            return (Told.Unknown, null);
        }

        Task task;
        try
        {
            task = call(process.Engine);
        }
        catch (Exception exception)
        {
            task = Task.FromException(exception);
        }

        if (!await run.Simulator.Within(TimeSpan.FromSeconds(seconds), task))
        {
            return (Told.Unknown, null);
        }

        var failure = task.Exception?.InnerException;
        return failure switch
        {
            null when task.IsCanceled => (Told.Unknown, null),
            null => (Told.Yes, null),
            IOException or OperationCanceledException or ThrottlingException or ObjectDisposedException => (Told.Unknown, failure),
            _ => (Told.No, failure),
        };
    }
}
