using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>A message of Amazon SQS.</summary>
/// <param name="MessageId">The message's id.</param>
/// <param name="ReceiptHandle">What deletes the message; another one each time it is received.</param>
/// <param name="Body">The text that was sent.</param>
/// <param name="Attributes">What SQS says of it, for instance <c>ApproximateReceiveCount</c> and <c>SentTimestamp</c>, as texts.</param>
/// <param name="MessageAttributes">What the sender said of it, by name.</param>
/// <param name="Md5OfBody">The MD5 of the body.</param>
/// <param name="EventSource"><c>aws:sqs</c>.</param>
/// <param name="EventSourceArn">The queue's ARN.</param>
/// <param name="AwsRegion">The queue's AWS Region.</param>
/// <param name="Md5OfMessageAttributes">The MD5 of what the sender said of it; null if that is nothing.</param>
public sealed record SqsMessage(
    [property: JsonPropertyName("messageId")] string MessageId,
    [property: JsonPropertyName("receiptHandle")] string ReceiptHandle,
    [property: JsonPropertyName("body")] string Body,
    [property: JsonPropertyName("attributes")] IReadOnlyDictionary<string, string> Attributes,
    [property: JsonPropertyName("messageAttributes")] IReadOnlyDictionary<string, SqsMessageAttribute> MessageAttributes,
    [property: JsonPropertyName("md5OfBody")] string Md5OfBody,
    [property: JsonPropertyName("eventSource")] string EventSource,
    [property: JsonPropertyName("eventSourceARN")] string EventSourceArn,
    [property: JsonPropertyName("awsRegion")] string AwsRegion,
    [property: JsonPropertyName("md5OfMessageAttributes")] string? Md5OfMessageAttributes = null);
