namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A model that was trained.</summary>
    [ServiceData]
    public sealed record ModelArtifacts
    {
        /// <summary>Where it is, in S3.</summary>
        public required string S3ModelArtifacts { get; init; }
    }
}
