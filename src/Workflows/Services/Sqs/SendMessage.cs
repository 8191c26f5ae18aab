using System.Text.Json;

namespace Workflows;

public static partial class Sqs
{
    /// <summary>Puts a message into a queue. API: <c>SendMessage</c>; ASL: <c>arn:aws:states:::sqs:sendMessage</c>.</summary>
    [Resource("arn:aws:states:::sqs:sendMessage")]
    public sealed record SendMessage : IServiceRequest<SendMessageResult>, ICallbackRequest
    {
        /// <summary>The queue.</summary>
        public required string QueueUrl { get; init; }

        /// <summary>The message: a text, or data that is sent as JSON. <c>Json.Element(order)</c>.</summary>
        public required JsonElement MessageBody { get; init; }

        /// <summary>How long nobody gets the message, in seconds: 0 to 900.</summary>
        /// <value>Default: the queue's own delay.</value>
        public int? DelaySeconds { get; init; }

        /// <summary>Attributes that subscribers or receivers see beside the message, by name.</summary>
        public IReadOnlyDictionary<string, MessageAttribute>? MessageAttributes { get; init; }

        /// <summary>The token by which a FIFO topic or queue knows a message that it has had already.</summary>
        public string? MessageDeduplicationId { get; init; }

        /// <summary>The group within which a FIFO topic or queue keeps the order.</summary>
        public string? MessageGroupId { get; init; }
    }
}
