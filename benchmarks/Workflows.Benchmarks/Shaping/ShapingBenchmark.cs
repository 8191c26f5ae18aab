using System.Globalization;

namespace Workflows.Benchmarks.Shaping;

/// <summary>The compiled runner of ten states that shape data, against the same shaping written by hand.</summary>
internal static class ShapingBenchmark
{
    private const int Executions = 400_000;

    private static readonly ShapingWorkflow Workflow = new();

    // Every way through the workflow takes its turn.
    private static readonly Request[] Inputs =
    [
        new("1", new Buyer("Ada", "DE", 20), [new Item("pen", 120, 3)], null),
        new("2", new Buyer("Bob", "CH", 2_000), [new Item("pen", 120, 3), new Item("ink", 300, 1)], null),
        new("3", new Buyer("Cy", "FR", null), [new Item("desk", 90_00, 1)], "HALF"),
        new("4", new Buyer("Di", "AT", 700), [new Item("clip", 2, 100), new Item("pin", 1, 50), new Item("tape", 199, 2)], "TEN"),
    ];

    private static int _sink;

    public static string Run()
    {
        foreach (var input in Inputs)
        {
            if (Compiled(input) != ByHand(input))
            {
                throw new InvalidOperationException($"The two do not do the same for {input}.");
            }
        }

        var times = Measurement.Compare(Executions, RunCompiled, RunByHand);
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"name":"shaping","ratio":{{times[0] / times[1]:F3}},"bytesPerExecution":{{Measurement.Bytes(Executions, RunCompiled)}},"handWrittenBytes":{{Measurement.Bytes(Executions, RunByHand)}},"nanoseconds":{{times[0]:F1}},"handWrittenNanoseconds":{{times[1]:F1}}}""");
    }

    private static Answer Compiled(Request input) => Workflow.RunAsync(input, options: null, CancellationToken.None).GetAwaiter().GetResult();

    private static Answer ByHand(Request input) => ShapingByHand.RunAsync(Workflow, input, CancellationToken.None).GetAwaiter().GetResult();

    private static void RunCompiled(int executions)
    {
        for (var i = 0; i < executions; i++)
        {
            _sink = Compiled(Inputs[i & 3]).Total;
        }
    }

    private static void RunByHand(int executions)
    {
        for (var i = 0; i < executions; i++)
        {
            _sink = ByHand(Inputs[i & 3]).Total;
        }
    }
}
