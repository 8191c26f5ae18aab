using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Makes contracts of rows, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CsvContracts
{
    /// <summary>A row by way of its JSON, an object of texts: for items whose members are not known, such as <see cref="JsonElement"/>. It is slower.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="contract">The item's JSON.</param>
    public static CsvContract<T> OfJson<T>(JsonTypeInfo<T> contract) => new([], row => JsonSerializer.Deserialize(row.ToJson(), contract)!);
}
