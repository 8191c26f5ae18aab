namespace Workflows;

public static partial class S3
{
    /// <summary>The answer to <see cref="DeleteObject"/>.</summary>
    [ServiceData]
    public sealed record DeleteObjectResult
    {
        /// <summary>Whether a version says now that there is none.</summary>
        public bool? DeleteMarker { get; init; }

        /// <summary>That version, or the one that was removed.</summary>
        public string? VersionId { get; init; }
    }
}
