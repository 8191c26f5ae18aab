using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>What the sender of a message of Amazon SQS said of it.</summary>
/// <param name="DataType"><c>String</c>, <c>Number</c> or <c>Binary</c>, with a label of the sender's behind a dot if there is one.</param>
/// <param name="StringValue">The value of a string or number; null otherwise.</param>
/// <param name="BinaryValue">The value of a binary one in Base64; null otherwise.</param>
/// <param name="StringListValues">Reserved by SQS.</param>
/// <param name="BinaryListValues">Reserved by SQS.</param>
public sealed record SqsMessageAttribute(
    [property: JsonPropertyName("dataType")] string DataType,
    [property: JsonPropertyName("stringValue")] string? StringValue = null,
    [property: JsonPropertyName("binaryValue")] string? BinaryValue = null,
    [property: JsonPropertyName("stringListValues")] IReadOnlyList<string>? StringListValues = null,
    [property: JsonPropertyName("binaryListValues")] IReadOnlyList<string>? BinaryListValues = null);
