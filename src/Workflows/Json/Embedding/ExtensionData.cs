using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workflows.Generated;

/// <summary>Reads and writes members that an object has beside its own, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExtensionData
{
    /// <summary>Reads a member.</summary>
    /// <param name="reader">The JSON, at the member's name.</param>
    /// <param name="members">Where it goes.</param>
    public static void ReadExtension(this ref Utf8JsonReader reader, ref Dictionary<string, JsonElement>? members)
    {
        var name = reader.ReadKey();
        (members ??= [])[name] = JsonElement.ParseValue(ref reader);
    }

    /// <summary>Reads a member.</summary>
    /// <param name="reader">The JSON, at the member's name.</param>
    /// <param name="members">Where it goes.</param>
    public static void ReadExtension(this ref Utf8JsonReader reader, ref JsonObject? members)
    {
        var name = reader.ReadKey();
        (members ??= [])[name] = JsonNode.Parse(ref reader);
    }

    /// <summary>Writes the members.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="members">The members.</param>
    public static void WriteExtension(this Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, JsonElement>>? members)
    {
        foreach (var (name, value) in members ?? [])
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes the members.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="members">The members.</param>
    public static void WriteExtension(this Utf8JsonWriter writer, JsonObject? members)
    {
        foreach (var (name, value) in members ?? [])
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }
    }
}
