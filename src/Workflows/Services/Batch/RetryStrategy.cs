namespace Workflows;

public static partial class Batch
{
    /// <summary>How often a job is tried.</summary>
    [ServiceData]
    public sealed record RetryStrategy
    {
        /// <summary>1 to 10.</summary>
        public int? Attempts { get; init; }
    }
}
