namespace Workflows;

public static partial class Glue
{
    /// <summary>Runs a job. API: <c>StartJobRun</c>; ASL: <c>arn:aws:states:::glue:startJobRun</c>.</summary>
    [Resource("arn:aws:states:::glue:startJobRun")]
    public sealed record StartJobRun : IServiceRequest<StartJobRunResult>, ISyncRequest<JobRun>
    {
        /// <summary>The job.</summary>
        public required string JobName { get; init; }

        /// <summary>An earlier run, to try it again.</summary>
        public string? JobRunId { get; init; }

        /// <summary>Arguments of this run, with their <c>--</c>.</summary>
        public IReadOnlyDictionary<string, string>? Arguments { get; init; }

        /// <summary>How many units work on it.</summary>
        public double? MaxCapacity { get; init; }

        /// <summary>Of which type its workers are, for instance <c>G.1X</c>.</summary>
        public string? WorkerType { get; init; }

        /// <summary>How many workers it has.</summary>
        public int? NumberOfWorkers { get; init; }

        /// <summary>How long it may take, in minutes.</summary>
        public int? Timeout { get; init; }

        /// <summary>How it is secured.</summary>
        public string? SecurityConfiguration { get; init; }

        /// <summary><c>STANDARD</c> or <c>FLEX</c>.</summary>
        public string? ExecutionClass { get; init; }
    }
}
