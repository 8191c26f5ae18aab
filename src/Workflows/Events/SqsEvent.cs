using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>Messages of Amazon SQS as a Lambda function gets them. A pipe of EventBridge gives a state machine the messages themselves, <c>SqsMessage[]</c>.</summary>
/// <param name="Records">The messages.</param>
public sealed record SqsEvent([property: JsonPropertyName("Records")] IReadOnlyList<SqsMessage> Records);
