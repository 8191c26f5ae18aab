using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workflows;

/// <summary>A response, whose body is JSON or a text.</summary>
internal sealed record ReceivedResponse(int StatusCode, string StatusText, IReadOnlyDictionary<string, List<string>> Headers, string? MediaType, JsonElement? Json, string Text)
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<ReceivedResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var headers = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            headers.TryAdd(name.ToLowerInvariant(), []);
            headers[name.ToLowerInvariant()].AddRange(values);
        }

        var bytes = await ResponseBody.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        var type = response.Content.Headers.ContentType;
        var text = TextEncoding.Decode(bytes.Span, type?.CharSet);
        return new((int)response.StatusCode, response.ReasonPhrase ?? "", headers, type?.MediaType, IsJson(type?.MediaType) ? Parse(text) : null, text);
    }

    /// <summary>The response as ASL has it.</summary>
    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Unescaped))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("Headers");
            foreach (var (name, values) in Headers)
            {
                writer.WriteStartArray(name);
                values.ForEach(writer.WriteStringValue);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WritePropertyName("ResponseBody");
            if (Json is { } json)
            {
                json.WriteTo(writer);
            }
            else
            {
                writer.WriteStringValue(Text);
            }

            writer.WriteNumber("StatusCode", StatusCode);
            writer.WriteString("StatusText", StatusText);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static bool IsJson(string? mediaType) => mediaType is not null
        && (mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    // What says that it is JSON, and is not, is a text.
    private static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            using var writer = new Utf8JsonWriter(Stream.Null);
            document.RootElement.WriteTo(writer);
            return document.RootElement.Clone();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter is half a letter, as in "\ud800", which nobody can read.
            return null;
        }
    }
}
