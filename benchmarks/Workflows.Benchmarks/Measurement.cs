using System.Diagnostics;

namespace Workflows.Benchmarks;

/// <summary>Compares arms that do the same work: interleaved rounds, so that a machine that speeds up or slows down does so for all; medians.</summary>
internal static class Measurement
{
    private const int Rounds = 11;

    /// <summary>Nanoseconds per execution, the median of all rounds, for each arm.</summary>
    /// <param name="executions">How many executions an arm makes in a round.</param>
    /// <param name="arms">Each makes that many executions.</param>
    public static double[] Compare(int executions, params Action<int>[] arms)
    {
        // Past tiered compilation: until every arm runs its final code.
        for (var i = 0; i < 5; i++)
        {
            foreach (var arm in arms)
            {
                arm(executions / 4);
            }

            Thread.Sleep(100);
        }

        var times = arms.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var arm = 0; arm < arms.Length; arm++)
            {
                var start = Stopwatch.GetTimestamp();
                arms[arm](executions);
                times[arm][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / executions;
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>Bytes that one execution allocates on this thread.</summary>
    public static double Bytes(int executions, Action<int> arm)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        arm(executions);
        return Math.Round((GC.GetAllocatedBytesForCurrentThread() - before) / (double)executions, 2);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
