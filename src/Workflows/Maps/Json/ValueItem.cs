using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>An item that is read as its own JSON says.</summary>
internal sealed class ValueItem<T>(JsonTypeInfo<T> contract, SourceFile file) : JsonItem<T>(file)
{
    protected override T Deserialize(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, contract)!;
}
