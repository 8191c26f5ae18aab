namespace Workflows;

public static partial class SageMaker
{
    /// <summary>The answer to <see cref="CreateProcessingJob"/>.</summary>
    [ServiceData]
    public sealed record CreateProcessingJobResult
    {
        /// <summary>The job's ARN.</summary>
        public string? ProcessingJobArn { get; init; }
    }
}
