namespace Workflows;

public static partial class S3
{
    /// <summary>Lists objects. API: <c>ListObjectsV2</c>; ASL: <c>arn:aws:states:::aws-sdk:s3:listObjectsV2</c>.</summary>
    [Resource("arn:aws:states:::aws-sdk:s3:listObjectsV2")]
    public sealed record ListObjectsV2 : IServiceRequest<ListObjectsV2Result>
    {
        /// <summary>The bucket.</summary>
        public required string Bucket { get; init; }

        /// <summary>How their keys begin.</summary>
        public string? Prefix { get; init; }

        /// <summary>Keys that have it behind the prefix are told as one, up to it.</summary>
        public string? Delimiter { get; init; }

        /// <summary>How many, at most.</summary>
        /// <value>Default: 1,000.</value>
        public int? MaxKeys { get; init; }

        /// <summary>Behind which key to begin.</summary>
        public string? StartAfter { get; init; }

        /// <summary>Where to go on: <see cref="ListObjectsV2Result.NextContinuationToken"/>.</summary>
        public string? ContinuationToken { get; init; }
    }
}
