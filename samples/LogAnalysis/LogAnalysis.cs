using System.Globalization;
using Workflows;

namespace Logs;

/// <summary>Summarises a web server's log of any size: batches of rows are child executions, their summaries are files in S3, and a last state adds them up.</summary>
[Workflow("log-analysis", StartAt = nameof(Analyse))]
public sealed partial class LogAnalysis(IObjectStore store)
{
    /// <summary>Reads the log row by row, and hands it out in batches.</summary>
    [Map(nameof(Summarise), Mode = MapMode.Distributed, ExecutionType = MapExecutionType.Express, MaxConcurrencyPath = nameof(LogJob.Concurrency),
        ToleratedFailurePercentagePath = nameof(LogJob.Tolerance), Next = nameof(AddUp))]
    [S3Csv(Location = nameof(Log)), ItemBatcher(MaxItemsPerBatchPath = nameof(LogJob.Batch))]
    [ResultWriter(Location = nameof(Summaries), OutputType = ResultOutputType.JsonLines)]
    static partial void Analyse(LogJob job);

    static S3ObjectLocation Log(LogJob job) => new(job.Bucket, job.Key);

    static S3PrefixLocation Summaries(LogJob job) => new(job.Bucket, "summaries");

    /// <summary>Adds up one batch. A row that is no request is counted, and does no more harm.</summary>
    [Task(End = true)]
    public static Summary Summarise(Batch<LogLine> batch)
    {
        var (requests, errors, bytes, bad) = (0, 0, 0L, 0);
        foreach (var line in batch.Items)
        {
            if (int.TryParse(line.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && long.TryParse(line.Bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var sent))
            {
                requests++;
                errors += status >= 500 ? 1 : 0;
                bytes += sent;
            }
            else
            {
                bad++;
            }
        }

        return new Summary(requests, errors, bytes, bad);
    }

    /// <summary>Adds up what the batches have given.</summary>
    [Task(End = true)]
    public Task<Summary> AddUp(ResultWriterOutput written, CancellationToken cancellationToken) =>
        SummaryFiles.AddUpAsync(store, written.ResultWriterDetails.Bucket, written.ResultWriterDetails.Key, cancellationToken);
}
