using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Reads dates and times, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TimeReading
{
    /// <summary>Reads a date and time.</summary>
    /// <param name="reader">The JSON.</param>
    public static DateTime ReadDateTime(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var value)
            ? value
            : throw reader.Unexpected("a date and time such as \"2026-01-31T12:00:00\"");

    /// <summary>Reads an instant.</summary>
    /// <param name="reader">The JSON.</param>
    public static DateTimeOffset ReadDateTimeOffset(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var value)
            ? value
            : throw reader.Unexpected("an instant such as \"2026-01-31T12:00:00.000Z\"");

    /// <summary>Reads a date.</summary>
    /// <param name="reader">The JSON.</param>
    public static DateOnly ReadDateOnly(this ref Utf8JsonReader reader) =>
        FrameworkReading.Read(ref reader, JsonMetadataServices.DateOnlyConverter, JsonTokenType.String, "a date such as \"2026-01-31\"");

    /// <summary>Reads a time of day.</summary>
    /// <param name="reader">The JSON.</param>
    public static TimeOnly ReadTimeOnly(this ref Utf8JsonReader reader) =>
        FrameworkReading.Read(ref reader, JsonMetadataServices.TimeOnlyConverter, JsonTokenType.String, "a time of day such as \"12:00:00\"");

    /// <summary>Reads a duration.</summary>
    /// <param name="reader">The JSON.</param>
    public static TimeSpan ReadTimeSpan(this ref Utf8JsonReader reader) =>
        FrameworkReading.Read(ref reader, JsonMetadataServices.TimeSpanConverter, JsonTokenType.String, "a duration such as \"1.12:00:00\"");
}
