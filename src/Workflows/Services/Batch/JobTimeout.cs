namespace Workflows;

public static partial class Batch
{
    /// <summary>How long a job may take.</summary>
    [ServiceData]
    public sealed record JobTimeout
    {
        /// <summary>How long one try may take, in seconds: 60 or more.</summary>
        public int? AttemptDurationSeconds { get; init; }
    }
}
