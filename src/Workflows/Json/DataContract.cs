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
        JsonMetadataServices.CreateValueInfo<T>(options, new DataConverter<T>(read, write));

    /// <summary>The contract of a type, in which JSON's null is null although reading would refuse it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="contract">The contract in which it is refused.</param>
    public static JsonTypeInfo<T> OrNull<T>(JsonTypeInfo<T> contract) => contract.Converter is DataConverter<T> converter
        ? JsonMetadataServices.CreateValueInfo<T>(contract.Options, converter.AcceptingNull())
        : contract;
}
