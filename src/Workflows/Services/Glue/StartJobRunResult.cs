namespace Workflows;

public static partial class Glue
{
    /// <summary>The answer to <see cref="StartJobRun"/>.</summary>
    [ServiceData]
    public sealed record StartJobRunResult
    {
        /// <summary>What the run is known by.</summary>
        public string? JobRunId { get; init; }
    }
}
