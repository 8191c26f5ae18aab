using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Workflows;

/// <summary>The bytes of a request's body: the request's JSON with what the connection adds, as it is or as a form.</summary>
internal static class RequestBody
{
    private const string UrlEncoded = "URL_ENCODED";

    /// <summary>The bytes; null for no body.</summary>
    public static byte[]? Of(EndpointCall call, KeyValuePair<string, string>[] connection)
    {
        var isForm = call.Transform?.RequestBodyEncoding switch
        {
            null or "NONE" => false,
            UrlEncoded => true,
            var other => throw EndpointFailure.Refused($"The value of the field 'Transform.RequestBodyEncoding' is '{other}', which is neither NONE nor URL_ENCODED."),
        };
        var own = call.Body is { ValueKind: not JsonValueKind.Undefined } given ? given : (JsonElement?)null;
        if (own is { ValueKind: JsonValueKind.String } text && connection.Length == 0)
        {
            return Encoding.UTF8.GetBytes(text.GetString() ?? "");
        }

        var body = connection.Length == 0 ? own : Merge(own, connection);
        return body is not { } whole ? null : Encoding.UTF8.GetBytes(isForm ? FormText.Of(whole, call.Transform?.RequestEncodingOptions?.ArrayFormat ?? FormText.Indices) : whole.GetRawText());
    }

    private static JsonElement Merge(JsonElement? own, KeyValuePair<string, string>[] connection)
    {
        if (own is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) })
        {
            throw EndpointFailure.Refused("The value of the field 'RequestBody' has an invalid format: the connection adds to the body, which has to be an object.");
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            if (own is { ValueKind: JsonValueKind.Object } whole)
            {
                foreach (var member in whole.EnumerateObject().Where(member => !Array.Exists(connection, parameter => parameter.Key == member.Name)))
                {
                    member.WriteTo(writer);
                }
            }

            foreach (var (name, value) in connection)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
