using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Generated;

/// <summary>Reads values by System.Text.Json's own converters, with our failures.</summary>
internal static class FrameworkReading
{
    // These converters look at no option.
    private static readonly JsonSerializerOptions NoOptions = new();

    public static T Read<T>(ref Utf8JsonReader reader, JsonConverter<T> converter, JsonTokenType token, string expected)
    {
        if (reader.TokenType != token)
        {
            throw reader.Unexpected(expected);
        }

        try
        {
            return converter.Read(ref reader, typeof(T), NoOptions)!;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException || IsUnlocated(exception))
        {
            throw reader.Unexpected(expected);
        }
    }

    private static bool IsUnlocated(Exception exception) => exception is JsonException { Path: null };
}
