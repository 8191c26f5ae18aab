using System.Text.Json;

namespace Workflows.Generated;

/// <summary>The <c>manifest.json</c> of a run's results.</summary>
internal static class ResultManifest
{
    public static void Write(Utf8JsonWriter writer, string bucket, string mapRunArn, IEnumerable<(string Status, IReadOnlyList<ResultFile> Files)> files)
    {
        writer.WriteStartObject();
        writer.WriteString("DestinationBucket"u8, bucket);
        writer.WriteString("MapRunArn"u8, mapRunArn);
        writer.WriteStartObject("ResultFiles"u8);
        foreach (var (status, written) in files)
        {
            writer.WriteStartArray(status);
            foreach (var file in written)
            {
                writer.WriteStartObject();
                writer.WriteString("Key"u8, file.Key);
                writer.WriteNumber("Size"u8, file.Size);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
