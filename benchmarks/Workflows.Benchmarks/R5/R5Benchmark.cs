using System.Globalization;

namespace Workflows.Benchmarks.R5;

/// <summary>The compiled runner against hand-written code that awaits the same task methods of the same instance.</summary>
internal static class R5Benchmark
{
    private const int Executions = 3_000_000;

    private static readonly R5Workflow Workflow = new();
    private static readonly Start Input = new(35);
    private static int _sink;

    public static string Run()
    {
        var times = Measurement.Compare(Executions, RunCompiled, RunByHand, RunLimit);
        var ratio = times[0] / times[1];
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"name":"r5","ratio":{{ratio:F3}},"bytesPerExecution":{{Measurement.Bytes(Executions, RunCompiled)}},"handWrittenBytes":{{Measurement.Bytes(Executions, RunByHand)}},"limitRatio":{{times[2] / times[1]:F3}},"nanoseconds":{{times[0]:F1}},"handWrittenNanoseconds":{{times[1]:F1}}}""");
    }

    private static void RunCompiled(int executions)
    {
        for (var i = 0; i < executions; i++)
        {
            _sink = Workflow.RunAsync(Input, options: null, CancellationToken.None).GetAwaiter().GetResult().Value;
        }
    }

    private static void RunByHand(int executions)
    {
        for (var i = 0; i < executions; i++)
        {
            _sink = R5ByHand.RunAsync(Workflow, Input, CancellationToken.None).GetAwaiter().GetResult().Value;
        }
    }

    private static void RunLimit(int executions)
    {
        for (var i = 0; i < executions; i++)
        {
            _sink = R5Limit.Run(Input.Value);
        }
    }
}
