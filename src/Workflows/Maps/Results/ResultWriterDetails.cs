using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>Where the <c>manifest.json</c> of a Distributed Map's results is. It lists the files with the results.</summary>
/// <param name="Bucket">Its bucket. ASL: <c>Bucket</c>.</param>
/// <param name="Key">Its key. ASL: <c>Key</c>.</param>
public sealed record ResultWriterDetails(
    [property: JsonPropertyName("Bucket")] string Bucket,
    [property: JsonPropertyName("Key")] string Key);
