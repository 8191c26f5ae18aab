using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>The object of an event of Amazon S3.</summary>
/// <param name="Key">The object's key.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="ETag">Its entity tag.</param>
/// <param name="Sequencer">A hexadecimal number that grows with each change of the object.</param>
/// <param name="VersionId">Its version; null if the bucket has none.</param>
public sealed record S3Object(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("size")] long Size,
    [property: JsonPropertyName("etag")] string ETag,
    [property: JsonPropertyName("sequencer")] string Sequencer,
    [property: JsonPropertyName("version-id")] string? VersionId = null);
