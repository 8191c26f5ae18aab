using System.Buffers;
using System.Text;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Hides members of data by their names.</summary>
internal sealed class SensitiveMask(IReadOnlyCollection<string> members)
{
    /// <summary>What stands in place of a value.</summary>
    public const string Hidden = "***";

    private static readonly JsonWriterOptions s_writing = new() { SkipValidation = true };

    private readonly HashSet<string> _members = new(members, StringComparer.Ordinal);

    /// <summary>Data with what is sensitive in it hidden. What is not JSON is hidden as a whole.</summary>
    public ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> json)
    {
        if (json.IsEmpty)
        {
            return json;
        }

        try
        {
            var buffer = new ArrayBufferWriter<byte>(json.Length);
            var reader = new Utf8JsonReader(json.Span);
            using var writer = new Utf8JsonWriter(buffer, s_writing);
            while (reader.Read())
            {
                Copy(ref reader, writer);
            }

            writer.Flush();
            return buffer.WrittenMemory;
        }
        catch (JsonException)
        {
            return Encoding.UTF8.GetBytes($"\"{Hidden}\"");
        }
    }

    /// <summary>What an execution failed with may have anything in it.</summary>
    public static string? Apply(string? cause) => cause is null or "" ? cause : Hidden;

    public HistoryEvent Apply(HistoryEvent happened) => happened with
    {
        Input = happened.Input is { } input ? Apply(input) : null,
        Output = happened.Output is { } output ? Apply(output) : null,
        AssignedVariables = happened.AssignedVariables is { } variables ? Apply(variables) : null,
        Cause = happened.Error is null ? happened.Cause : Apply(happened.Cause),
    };

    private void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                var name = reader.GetString()!;
                writer.WritePropertyName(name);
                if (_members.Contains(name))
                {
                    reader.Read();
                    reader.Skip();
                    writer.WriteStringValue(Hidden);
                }

                break;
            default:
                // A number or a text as it was written.
                WriteScalar(ref reader, writer);
                break;
        }
    }

    private static void WriteScalar(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            writer.WriteStringValue(reader.GetString());
        }
        else
        {
            writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
        }
    }
}
