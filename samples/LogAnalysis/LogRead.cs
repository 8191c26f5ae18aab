using Workflows;

namespace Logs;

/// <summary>Reads the rows, and does nothing with them: how fast the reader is alone.</summary>
[Workflow("log-read", StartAt = nameof(ReadAll))]
public sealed partial class LogRead
{
    [Map(nameof(Forget), Mode = MapMode.Distributed, ExecutionType = MapExecutionType.Express, MaxConcurrency = 1, ToleratedFailurePercentage = 100, End = true), DiscardResult]
    [S3Csv(Location = nameof(Log)), ItemBatcher(MaxItemsPerBatch = 1_000)]
    static partial void ReadAll(LogJob job);

    static S3ObjectLocation Log(LogJob job) => new(job.Bucket, job.Key);

    [Task(End = true)]
    public static void Forget(Batch<LogLine> batch)
    {
    }
}
