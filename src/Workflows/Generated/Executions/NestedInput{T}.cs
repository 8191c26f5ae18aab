using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <inheritdoc cref="NestedInput"/>
internal sealed class NestedInput<T>(string startedBy, T value, JsonTypeInfo<T> contract) : NestedInput(startedBy)
{
    /// <summary>The value with the key in it, for a workflow that can read it.</summary>
    public T WithStartedBy()
    {
        if (ToJson() is { ValueKind: not JsonValueKind.Object } json)
        {
            throw new InvalidOperationException($"The input of another workflow has to be an object, but was: {json}");
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            WriteTo(writer);
        }

        return JsonSerializer.Deserialize(stream.ToArray(), contract)!;
    }

    protected override JsonElement? ToJson() => JsonSerializer.SerializeToElement(value, contract);
}
