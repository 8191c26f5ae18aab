using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>The JSON of the types of an assembly's workflows, of primitives, and of any JSON, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DataContracts : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _contracts = [];

    /// <summary>Knows primitives and any JSON.</summary>
    public DataContracts() => Add(static (ref Utf8JsonReader json) => json.ReadJsonElement(), static (writer, value) => writer.WriteValue(value));

    /// <summary>Adds a type. What was added first counts: types that differ in the nullability of their elements are one at run time.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    public DataContracts Add<T>(DataReader<T> read, DataWriter<T> write)
    {
        _contracts.TryAdd(typeof(T), options => DataContract.Create(options, read, write));
        return this;
    }

    /// <summary>Options that know these types and no others.</summary>
    /// <param name="naming">How members are named; null for their own names.</param>
    public JsonSerializerOptions ToOptions(JsonNamingPolicy? naming)
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = naming, TypeInfoResolver = this };
        options.MakeReadOnly();
        return options;
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _contracts.TryGetValue(type, out var create) ? create(options) : DataContract.OfPrimitive(type, options);
    }
}
