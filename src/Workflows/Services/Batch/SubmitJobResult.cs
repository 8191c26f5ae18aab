namespace Workflows;

public static partial class Batch
{
    /// <summary>The answer to <see cref="SubmitJob"/>.</summary>
    [ServiceData]
    public sealed record SubmitJobResult
    {
        /// <summary>The job's ARN.</summary>
        public string? JobArn { get; init; }

        /// <summary>What it is known by.</summary>
        public string? JobId { get; init; }

        /// <summary>What it is called.</summary>
        public string? JobName { get; init; }
    }
}
