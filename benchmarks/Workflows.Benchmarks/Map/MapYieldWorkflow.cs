namespace Workflows.Benchmarks.Map;

/// <summary>Items that have to be waited for.</summary>
[Workflow("map-yield", StartAt = nameof(Each))]
public sealed partial class MapYieldWorkflow
{
    [Map(nameof(Work), MaxConcurrency = 40, End = true)]
    static partial void Each(int[] items);

    [Task(End = true)]
    public async ValueTask<int> Work(int item)
    {
        await Task.Yield();
        return item + 1;
    }
}
