using System.Globalization;

namespace Workflows.Benchmarks.Map;

/// <summary>An inline Map of 100,000 items, 40 at once, against a channel with as many workers: for items that are done at once, and for items that yield.</summary>
internal static class MapBenchmark
{
    private const int Items = 100_000;
    private const int FanOuts = 12;

    private static readonly int[] Input = [.. Enumerable.Range(0, Items)];
    private static int _sink;

    public static string Run()
    {
        var (atOnce, yielding) = (new MapSyncWorkflow(), new MapYieldWorkflow());
        return $"""
            {Compare("map-sync", input => atOnce.RunAsync(input).AsTask(), input => MapByHand.RunAsync(input, atOnce.Work))}
            {Compare("map-yield", input => yielding.RunAsync(input).AsTask(), input => MapByHand.RunAsync(input, yielding.Work))}
            """;
    }

    private static string Compare(string name, Func<int[], Task<int[]>> map, Func<int[], Task<int[]>> byHand)
    {
        var times = Measurement.Compare(FanOuts, Arm(map), Arm(byHand));
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"name":"{{name}}","ratio":{{times[0] / times[1]:F3}},"bytesPerItem":{{Bytes(Arm(map)):F1}},"handWrittenBytes":{{Bytes(Arm(byHand)):F1}},"nanosecondsPerItem":{{times[0] / Items:F1}},"handWrittenNanoseconds":{{times[1] / Items:F1}}}""");
    }

    private static Action<int> Arm(Func<int[], Task<int[]>> fanOut) => executions =>
    {
        for (var i = 0; i < executions; i++)
        {
            _sink = fanOut(Input).GetAwaiter().GetResult()[i];
        }
    };

    // On whichever thread.
    private static double Bytes(Action<int> arm)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        arm(FanOuts);
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)(FanOuts * Items);
    }
}
