using Workflows.Generated;

namespace Workflows.Tests.Maps;

/// <summary>Runs maps as generated code does.</summary>
internal static class Runs
{
    public static MapRunSettings Settings(RunOptions? options = null) => new("sales", "Count", RunObserver.Of("sales", options), options);

    public static async Task<T[]> ItemsOf<T>(ItemSource<T> items, RunOptions? options = null) => await DistributedMap.RunAsync(
        Settings(options ?? OneThread), items, 0, static (_, _, item, _) => new ValueTask<T>(item), CancellationToken.None);

    public static RunOptions OneThread { get; } = new() { MaxDegreeOfParallelism = 1 };

    public static RunOptions With(IObjectStore store) => new() { MaxDegreeOfParallelism = 1, ObjectStore = store };

    public static async Task<MapRunFailedException> Fails<T>(ItemSource<T> items) => await Assert.ThrowsAsync<MapRunFailedException>(() => ItemsOf(items));
}
