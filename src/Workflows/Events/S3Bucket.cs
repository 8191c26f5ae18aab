using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>The bucket of an event of Amazon S3.</summary>
/// <param name="Name">The bucket's name.</param>
public sealed record S3Bucket([property: JsonPropertyName("name")] string Name);
