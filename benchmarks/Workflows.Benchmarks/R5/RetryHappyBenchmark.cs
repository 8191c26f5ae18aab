using System.Globalization;

namespace Workflows.Benchmarks.R5;

/// <summary>What Retry and Catch cost when nothing fails: the compiled runner against the hand-written code of R5, which has neither.</summary>
internal static class RetryHappyBenchmark
{
    private const int Executions = 3_000_000;

    private static readonly RetryHappyWorkflow Workflow = new();
    private static readonly R5Workflow Tasks = new();
    private static readonly Start Input = new(35);
    private static int _sink;

    public static string Run()
    {
        var times = Measurement.Compare(Executions, RunCompiled, RunByHand);
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"name":"retry-happy","ratio":{{times[0] / times[1]:F3}},"bytesPerExecution":{{Measurement.Bytes(Executions, RunCompiled)}},"handWrittenBytes":{{Measurement.Bytes(Executions, RunByHand)}},"nanoseconds":{{times[0]:F1}},"handWrittenNanoseconds":{{times[1]:F1}}}""");
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
            _sink = R5ByHand.RunAsync(Tasks, Input, CancellationToken.None).GetAwaiter().GetResult().Value;
        }
    }
}
