namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A job that has ended. API: <c>DescribeProcessingJob</c>.</summary>
    [ServiceData]
    public sealed record ProcessingJob
    {
        /// <summary>What it is called.</summary>
        public string? ProcessingJobName { get; init; }

        /// <summary>Its ARN.</summary>
        public string? ProcessingJobArn { get; init; }

        /// <summary>How it ended: <c>Completed</c>.</summary>
        public string? ProcessingJobStatus { get; init; }

        /// <summary>What went wrong.</summary>
        public string? FailureReason { get; init; }

        /// <summary>What the program said last.</summary>
        public string? ExitMessage { get; init; }
    }
}
