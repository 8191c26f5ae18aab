using System.Buffers;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Reads items of JSON that is in memory.</summary>
internal abstract class JsonItem<T>(SourceFile file)
{
    private readonly ArrayBufferWriter<byte> _entry = new();
    private long _number;

    public SourceItem<T> Read(ReadOnlySpan<byte> json)
    {
        _number++;
        try
        {
            return new SourceItem<T>(Deserialize(json));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // Not JSON at all is the file's fault, another type's JSON the item's.
            Validate(json);
            var message = $"Item {_number} of '{file}' is no item of its type: {exception.Message}";
            return SourceItem<T>.Of(new ItemFault(new ItemFormatException(message, exception), json.ToArray()));
        }
    }

    /// <summary>Reads the member of an object, which is an item <c>{"Key": …, "Value": …}</c>.</summary>
    public SourceItem<T> ReadEntry(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        _entry.Clear();
        _entry.Write("""{"Key":"""u8);
        _entry.Write(name);
        _entry.Write(""","Value":"""u8);
        _entry.Write(value);
        _entry.Write("}"u8);
        return Read(_entry.WrittenSpan);
    }

    public MapRunFailedException Invalid(Exception exception) =>
        new(Errors.ItemReaderFailed, $"'{file}' is not valid JSON at or behind item {Math.Max(_number, 1)}: {exception.Message}", exception);

    protected abstract T Deserialize(ReadOnlySpan<byte> json);

    private void Validate(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    _ = reader.GetString();
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Invalid(exception);
        }
    }
}
