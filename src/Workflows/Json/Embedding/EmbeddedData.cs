using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Makes what reads and writes values by a converter or context of the user's, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EmbeddedData
{
    /// <summary>Values that a converter reads and writes.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="create">Makes the converter, or a factory of it.</param>
    /// <param name="options">The options that the converter is given.</param>
    public static EmbeddedData<T> OfConverter<T>(Func<JsonConverter> create, Func<JsonSerializerOptions> options) =>
        new(() => Create<T>(options(), Expand(create(), typeof(T), options())));

    /// <summary>Values or null, of which a converter reads and writes the values.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="create">Makes the converter, or a factory of it.</param>
    /// <param name="options">The options that the converter is given.</param>
    public static EmbeddedData<T?> OfNullableConverter<T>(Func<JsonConverter> create, Func<JsonSerializerOptions> options)
        where T : struct => new(() => create() is var converter && converter.CanConvert(typeof(T?))
            ? Create<T?>(options(), Expand(converter, typeof(T?), options()))
            : OrNull(Create<T>(options(), Expand(converter, typeof(T), options()))));

    /// <summary>Values whose JSON a context knows.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="context">The context.</param>
    public static EmbeddedData<T> OfContext<T>(Func<JsonSerializerContext> context) =>
        new(() => (JsonTypeInfo<T>)ContextOptions.Of(context()).GetTypeInfo(typeof(T)));

    /// <summary>Numbers that may be text.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="converter">The converter of System.Text.Json.</param>
    /// <param name="handling">What is allowed.</param>
    public static EmbeddedData<T> OfNumber<T>(JsonConverter<T> converter, JsonNumberHandling handling) =>
        new(() => Create<T>(WithNumbers(handling), converter));

    /// <summary>Numbers that may be text, or null.</summary>
    /// <typeparam name="T">The numbers' type.</typeparam>
    /// <param name="converter">The converter of System.Text.Json.</param>
    /// <param name="handling">What is allowed.</param>
    public static EmbeddedData<T?> OfNullableNumber<T>(JsonConverter<T> converter, JsonNumberHandling handling)
        where T : struct => new(() => OrNull(Create<T>(WithNumbers(handling), converter)));

    private static JsonTypeInfo<T?> OrNull<T>(JsonTypeInfo<T> contract)
        where T : struct => Create<T?>(contract.Options, new NullableConverter<T>(contract));

    // The converter has the last word, whatever attributes the type has.
    private static JsonTypeInfo<T> Create<T>(JsonSerializerOptions options, JsonConverter converter)
    {
        var contract = JsonMetadataServices.CreateValueInfo<T>(options, converter);
        contract.PolymorphismOptions = null;
        return contract;
    }

    private static JsonSerializerOptions WithNumbers(JsonNumberHandling handling) =>
        new() { NumberHandling = handling, TypeInfoResolver = JsonTypeInfoResolver.Combine() };

    private static JsonConverter Expand(JsonConverter converter, Type type, JsonSerializerOptions options) => converter is JsonConverterFactory factory
        ? factory.CreateConverter(type, options) ?? throw new InvalidOperationException($"'{factory.GetType()}' makes no converter for '{type}'.")
        : converter;
}
