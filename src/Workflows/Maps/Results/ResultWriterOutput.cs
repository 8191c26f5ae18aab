using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>The result of a Distributed Map with a <c>ResultWriter</c>: where its results are.</summary>
/// <param name="MapRunArn">The run. ASL: <c>MapRunArn</c>.</param>
/// <param name="ResultWriterDetails">Its manifest. ASL: <c>ResultWriterDetails</c>.</param>
public sealed record ResultWriterOutput(
    [property: JsonPropertyName("MapRunArn")] string MapRunArn,
    [property: JsonPropertyName("ResultWriterDetails")] ResultWriterDetails ResultWriterDetails);
