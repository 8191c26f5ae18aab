namespace Workflows;

public static partial class Batch
{
    /// <summary>What has to end before a job.</summary>
    [ServiceData]
    public sealed record JobDependency
    {
        /// <summary>Another job.</summary>
        public string? JobId { get; init; }

        /// <summary><c>N_TO_N</c> or <c>SEQUENTIAL</c>, of arrays.</summary>
        public string? Type { get; init; }
    }
}
