namespace Workflows.Benchmarks.Compiler;

/// <summary>Measures the processor time of this process, which a busy machine disturbs less than the clock.</summary>
internal static class ProcessorTime
{
    private const int WarmUp = 4;

    /// <summary>The median milliseconds of each arm, over rounds in which all take turns.</summary>
    /// <param name="rounds">How often; some more go before, so that the code is compiled.</param>
    /// <param name="arms">Each prepares something, and gives what is measured.</param>
    public static double[] Medians(int rounds, params Func<Action>[] arms)
    {
        var times = arms.Select(_ => new double[rounds]).ToArray();
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var arm = 0; arm < arms.Length; arm++)
            {
                var measured = arms[arm]();
                var start = Environment.CpuUsage.TotalTime;
                measured();
                times[arm][Math.Max(round, 0)] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            }
        }

        return [.. times.Select(static values => values.Order().ElementAt(values.Length / 2))];
    }
}
