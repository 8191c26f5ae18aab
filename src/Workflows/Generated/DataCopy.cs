using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Copies data for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataCopy
{
    /// <summary>A copy that has no object in common with the value: what its JSON is read as.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="contract">The contract of the type's JSON.</param>
    public static T Of<T>(T value, JsonTypeInfo<T> contract) =>
        value is null ? value : JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, contract), contract)!;
}
