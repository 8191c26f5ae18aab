namespace Workflows;

public static partial class SageMaker
{
    /// <summary>The answer to <see cref="CreateTrainingJob"/>.</summary>
    [ServiceData]
    public sealed record CreateTrainingJobResult
    {
        /// <summary>The job's ARN.</summary>
        public string? TrainingJobArn { get; init; }
    }
}
