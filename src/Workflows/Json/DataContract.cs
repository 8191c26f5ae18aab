using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Makes JSON contracts of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataContract
{
    /// <summary>The contract of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">The options that it belongs to.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    public static JsonTypeInfo<T> Create<T>(JsonSerializerOptions options, DataReader<T> read, DataWriter<T> write) =>
        Create(options, new DataConverter<T>(read, write));

    /// <summary>The contract of a primitive, for converters of the user's; null for other types.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options that it belongs to.</param>
    public static JsonTypeInfo? OfPrimitive(Type type, JsonSerializerOptions options) => PrimitiveContracts.Find(type, options);

    /// <summary>The failure of an object whose class JSON cannot say.</summary>
    /// <param name="value">The object.</param>
    public static NotSupportedException UnknownCase(object value) =>
        new($"The class '{value.GetType()}' has no [JsonDerivedType] on the class or interface as which it is written.");

    /// <summary>The contract of a type, in which JSON's null is null although reading would refuse it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="contract">The contract in which it is refused.</param>
    public static JsonTypeInfo<T> OrNull<T>(JsonTypeInfo<T> contract) => contract.Converter is DataConverter<T> converter
        ? Create(contract.Options, converter.AcceptingNull())
        : contract;

    // Generated code tells classes apart by itself.
    private static JsonTypeInfo<T> Create<T>(JsonSerializerOptions options, DataConverter<T> converter)
    {
        var contract = JsonMetadataServices.CreateValueInfo<T>(options, converter);
        contract.PolymorphismOptions = null;
        return contract;
    }
}
