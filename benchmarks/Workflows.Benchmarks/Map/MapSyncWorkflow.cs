namespace Workflows.Benchmarks.Map;

/// <summary>Items that are done at once.</summary>
[Workflow("map-sync", StartAt = nameof(Each))]
public sealed partial class MapSyncWorkflow
{
    [Map(nameof(Work), MaxConcurrency = 40, End = true)]
    static partial void Each(int[] items);

    [Task(End = true)]
    public ValueTask<int> Work(int item) => new(item + 1);
}
