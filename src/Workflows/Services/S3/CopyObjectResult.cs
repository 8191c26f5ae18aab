namespace Workflows;

public static partial class S3
{
    /// <summary>The answer to <see cref="CopyObject"/>.</summary>
    [ServiceData]
    public sealed record CopyObjectResult
    {
        /// <summary>The copy's version.</summary>
        public string? VersionId { get; init; }

        /// <summary>The version that was copied.</summary>
        public string? CopySourceVersionId { get; init; }
    }
}
