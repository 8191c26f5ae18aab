namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Where a transform job puts what the model says.</summary>
    [ServiceData]
    public sealed record TransformOutput
    {
        /// <summary>A folder in S3.</summary>
        public required string S3OutputPath { get; init; }

        /// <summary>Of which type it is.</summary>
        public string? Accept { get; init; }

        /// <summary>How it is put together: <c>None</c> or <c>Line</c>.</summary>
        public string? AssembleWith { get; init; }

        /// <summary>The key it is encrypted with.</summary>
        public string? KmsKeyId { get; init; }
    }
}
