namespace Workflows;

public static partial class SageMaker
{
    /// <summary>The answer to <see cref="CreateTransformJob"/>.</summary>
    [ServiceData]
    public sealed record CreateTransformJobResult
    {
        /// <summary>The job's ARN.</summary>
        public string? TransformJobArn { get; init; }
    }
}
