namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A job that has ended. API: <c>DescribeTrainingJob</c>.</summary>
    [ServiceData]
    public sealed record TrainingJob
    {
        /// <summary>What it is called.</summary>
        public required string TrainingJobName { get; init; }

        /// <summary>Its ARN.</summary>
        public string? TrainingJobArn { get; init; }

        /// <summary>How it ended: <c>Completed</c>.</summary>
        public string? TrainingJobStatus { get; init; }

        /// <summary>The same, more precisely.</summary>
        public string? SecondaryStatus { get; init; }

        /// <summary>What went wrong.</summary>
        public string? FailureReason { get; init; }

        /// <summary>The model.</summary>
        public required ModelArtifacts ModelArtifacts { get; init; }
    }
}
