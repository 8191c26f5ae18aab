using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>An item that is a member of an object: <c>{"Key": …, "Value": …}</c>, whatever names a pair's members have in the JSON of the workflow.</summary>
internal sealed class EntryItem<TValue>(JsonTypeInfo<TValue> contract, SourceFile file) : JsonItem<KeyValuePair<string, TValue>>(file)
{
    protected override KeyValuePair<string, TValue> Deserialize(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (!reader.TryFindMember("Key"u8) || reader.TokenType is not JsonTokenType.String)
        {
            throw new JsonException("An object was expected whose members are the items.");
        }

        var key = reader.GetString()!;
        reader.Read();
        reader.Read();
        return KeyValuePair.Create(key, JsonSerializer.Deserialize(ref reader, contract)!);
    }
}
