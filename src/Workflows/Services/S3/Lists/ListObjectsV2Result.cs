namespace Workflows;

public static partial class S3
{
    /// <summary>The answer to <see cref="ListObjectsV2"/>.</summary>
    [ServiceData]
    public sealed record ListObjectsV2Result
    {
        /// <summary>The objects; null if there are none.</summary>
        public IReadOnlyList<ListedObject>? Contents { get; init; }

        /// <summary>What was told as one.</summary>
        public IReadOnlyList<ListedPrefix>? CommonPrefixes { get; init; }

        /// <summary>How many were found.</summary>
        public int? KeyCount { get; init; }

        /// <summary>Whether there are more.</summary>
        public bool? IsTruncated { get; init; }

        /// <summary>Where to go on; null if there is no more.</summary>
        public string? NextContinuationToken { get; init; }
    }
}
