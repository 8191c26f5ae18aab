using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>Where many objects stand in S3. ASL: the <c>Arguments</c> of an <c>ItemReader</c> or a <c>ResultWriter</c>.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Prefix">What their keys begin with.</param>
public sealed record S3PrefixLocation([property: JsonPropertyName("Bucket")] string Bucket, [property: JsonPropertyName("Prefix")] string Prefix);
