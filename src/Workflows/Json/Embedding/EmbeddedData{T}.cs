using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Reads and writes values by a converter or context of the user's, for generated code.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="contract">Makes the contract, once it is needed.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EmbeddedData<T>(Func<JsonTypeInfo<T>> contract)
{
    private const string WhereSystemSaysIt = " Path: ";

    private readonly Lazy<JsonTypeInfo<T>> _contract = new(contract);

    /// <summary>Reads a value that is not null.</summary>
    /// <param name="reader">The JSON.</param>
    public T Read(ref Utf8JsonReader reader) => ReadOrNull(ref reader) is { } value ? value : throw reader.Unexpected("a value");

    /// <summary>Reads a value or null.</summary>
    /// <param name="reader">The JSON.</param>
    public T? ReadOrNull(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, _contract.Value);
        }
        catch (JsonException exception) when (exception.Path is { } path)
        {
            // The path there begins here.
            var end = exception.Message.IndexOf(WhereSystemSaysIt, StringComparison.Ordinal);
            throw new UnexpectedJsonException(end < 0 ? exception.Message : exception.Message[..end], exception) { Within = path.TrimStart('$') };
        }
    }

    /// <summary>Writes a value or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public void Write(Utf8JsonWriter writer, T? value) => JsonSerializer.Serialize(writer, value!, _contract.Value);
}
