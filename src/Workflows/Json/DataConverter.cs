using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Generated;

/// <summary>Lets System.Text.Json call generated code for a type, and tells where in the JSON it failed.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="read">Reads a value.</param>
/// <param name="write">Writes a value.</param>
/// <param name="acceptsNull">Whether JSON's null is read as null although <paramref name="read"/> would refuse it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DataConverter<T>(DataReader<T> read, DataWriter<T> write, bool acceptsNull = false) : JsonConverter<T>
{
    // What a Utf8JsonReader marks as the JSON's fault although it is no JsonException, for instance half of a surrogate pair.
    private const string FaultOfJson = "System.Text.Json.Rethrowable";

    // A JsonSerializerOptions.MaxDepth of 0 means this.
    private const int DefaultMaxDepth = 64;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (acceptsNull && reader.TokenType == JsonTokenType.Null)
        {
            return default!;
        }

        var start = reader;
        try
        {
            return read(ref reader);
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw JsonPath.Locate(start, reader.TokenStartIndex, exception);
        }
        catch (Exception exception) when (exception.Source == FaultOfJson)
        {
            throw JsonPath.Locate(start, reader.TokenStartIndex, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            write(writer, value);
        }
        catch (InvalidOperationException exception) when (writer.CurrentDepth >= MaxDepth(options))
        {
            throw new JsonException($"The value is deeper than {MaxDepth(options)} levels, or it contains itself.", exception);
        }
    }

    internal DataConverter<T> AcceptingNull() => new(read, write, acceptsNull: true);

    private static int MaxDepth(JsonSerializerOptions options) => options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth;
}
