using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>Where an object stands in S3. ASL: the <c>Arguments</c> of an <c>ItemReader</c>.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The object's key.</param>
public sealed record S3ObjectLocation([property: JsonPropertyName("Bucket")] string Bucket, [property: JsonPropertyName("Key")] string Key);
