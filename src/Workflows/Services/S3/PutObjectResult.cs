namespace Workflows;

public static partial class S3
{
    /// <summary>The answer to <see cref="PutObject"/>.</summary>
    [ServiceData]
    public sealed record PutObjectResult
    {
        /// <summary>A hash of the object.</summary>
        public string? ETag { get; init; }

        /// <summary>Its version.</summary>
        public string? VersionId { get; init; }
    }
}
