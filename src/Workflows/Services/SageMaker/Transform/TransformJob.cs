namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A job that has ended. API: <c>DescribeTransformJob</c>.</summary>
    [ServiceData]
    public sealed record TransformJob
    {
        /// <summary>What it is called.</summary>
        public string? TransformJobName { get; init; }

        /// <summary>Its ARN.</summary>
        public string? TransformJobArn { get; init; }

        /// <summary>How it ended: <c>Completed</c>.</summary>
        public string? TransformJobStatus { get; init; }

        /// <summary>What went wrong.</summary>
        public string? FailureReason { get; init; }

        /// <summary>The model.</summary>
        public string? ModelName { get; init; }

        /// <summary>Where what it said is.</summary>
        public TransformOutput? TransformOutput { get; init; }
    }
}
