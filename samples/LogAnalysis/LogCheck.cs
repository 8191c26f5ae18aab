using Workflows;

namespace Logs;

/// <summary>The same log, but every row is a child execution of its own: one that is no request fails, and is tolerated up to a share of all.</summary>
[Workflow("log-check", StartAt = nameof(CheckAll))]
public sealed partial class LogCheck
{
    /// <summary>The numbers are read as such: a row whose status is no number fails its child execution.</summary>
    [Map(nameof(Check), Mode = MapMode.Distributed, ExecutionType = MapExecutionType.Express, MaxConcurrencyPath = nameof(LogJob.Concurrency),
        ToleratedFailurePercentagePath = nameof(LogJob.Tolerance), End = true), DiscardResult]
    [S3Csv(Location = nameof(Log))]
    static partial void CheckAll(LogJob job);

    static S3ObjectLocation Log(LogJob job) => new(job.Bucket, job.Key);

    [Task(End = true)]
    public static bool Check(Request request) => request is { Status: >= 100 and < 600, Bytes: >= 0 };
}
