using OrderProcessing;
using Workflows;

namespace Objects;

/// <summary>Where Distributed Maps read and write in process, and who hears how far they are.</summary>
public static class RunningInAFolder
{
    public static async Task<Receipt> RunAsync(OrderWorkflow workflow, Order order, string folder)
    {
        var store = new LocalObjectStore(folder);
        store.CreateBucket("results");

        var options = new RunOptions
        {
            ObjectStore = store,
            Progress = new Progress<MapRunProgress>(Print),
        };
        return await workflow.RunAsync(order, options);
    }

    static void Print(MapRunProgress progress) => Console.WriteLine(
        $"{progress.State}: {progress.Succeeded} of {progress.Total?.ToString() ?? "?"}, {progress.Failed} failed, {progress.ItemsPerSecond:n0}/s");
}
