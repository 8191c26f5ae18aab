namespace Workflows;

public static partial class Batch
{
    /// <summary>A job that has ended. API: <c>JobDetail</c>.</summary>
    [ServiceData]
    public sealed record Job
    {
        /// <summary>Its ARN.</summary>
        public string? JobArn { get; init; }

        /// <summary>What it is known by.</summary>
        public string? JobId { get; init; }

        /// <summary>What it is called.</summary>
        public string? JobName { get; init; }

        /// <summary>Where it waited.</summary>
        public string? JobQueue { get; init; }

        /// <summary>How it ended: <c>SUCCEEDED</c>.</summary>
        public string? Status { get; init; }

        /// <summary>Why.</summary>
        public string? StatusReason { get; init; }

        /// <summary>Its container.</summary>
        public JobContainer? Container { get; init; }
    }
}
