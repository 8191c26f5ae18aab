namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Where in S3 data is.</summary>
    [ServiceData]
    public sealed record S3DataSource
    {
        /// <summary><c>S3Prefix</c>, <c>ManifestFile</c> or <c>AugmentedManifestFile</c>.</summary>
        public required string S3DataType { get; init; }

        /// <summary>Where.</summary>
        public required string S3Uri { get; init; }

        /// <summary><c>FullyReplicated</c> or <c>ShardedByS3Key</c>.</summary>
        public string? S3DataDistributionType { get; init; }
    }
}
