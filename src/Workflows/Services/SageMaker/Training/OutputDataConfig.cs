namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Where a model is put.</summary>
    [ServiceData]
    public sealed record OutputDataConfig
    {
        /// <summary>A folder in S3.</summary>
        public required string S3OutputPath { get; init; }

        /// <summary>The key it is encrypted with.</summary>
        public string? KmsKeyId { get; init; }
    }
}
