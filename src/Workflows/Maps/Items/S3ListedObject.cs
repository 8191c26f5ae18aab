using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>An item of a Distributed Map over the objects below a prefix. ASL: an item of <c>s3:listObjectsV2</c>.</summary>
/// <param name="Etag">The object's ETag, in quotes. ASL: <c>Etag</c>.</param>
/// <param name="Key">Its key. ASL: <c>Key</c>.</param>
/// <param name="LastModified">When it was written, in seconds since 1970. ASL: <c>LastModified</c>.</param>
/// <param name="Size">Its size in bytes. ASL: <c>Size</c>.</param>
/// <param name="StorageClass">How it is stored, for instance <c>STANDARD</c>. ASL: <c>StorageClass</c>.</param>
public sealed record S3ListedObject(
    [property: JsonPropertyName("Etag")] string Etag,
    [property: JsonPropertyName("Key")] string Key,
    [property: JsonPropertyName("LastModified")] long LastModified,
    [property: JsonPropertyName("Size")] long Size,
    [property: JsonPropertyName("StorageClass")] string StorageClass);
