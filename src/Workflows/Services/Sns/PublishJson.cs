using System.Text.Json;

namespace Workflows;

public static partial class Sns
{
    /// <summary>Publishes data as JSON. API: <c>Publish</c>; ASL: <c>arn:aws:states:::sns:publish</c>.</summary>
    [Resource("arn:aws:states:::sns:publish")]
    public sealed record PublishJson : IServiceRequest<PublishResult>, ICallbackRequest
    {
        /// <summary>The topic to publish to; or <c>TargetArn</c>, or <c>PhoneNumber</c>.</summary>
        public string? TopicArn { get; init; }

        /// <summary>A topic or an endpoint of a device.</summary>
        public string? TargetArn { get; init; }

        /// <summary>A number to which a text message is sent, in the form of E.164.</summary>
        public string? PhoneNumber { get; init; }

        /// <summary>The message, mostly <c>Json.Element(order)</c>.</summary>
        public required JsonElement Message { get; init; }

        /// <summary>The subject of mails.</summary>
        public string? Subject { get; init; }

        /// <summary><c>json</c> if the message is JSON that has a text for each protocol.</summary>
        public string? MessageStructure { get; init; }

        /// <summary>Attributes that subscribers or receivers see beside the message, by name.</summary>
        public IReadOnlyDictionary<string, MessageAttribute>? MessageAttributes { get; init; }

        /// <summary>The token by which a FIFO topic or queue knows a message that it has had already.</summary>
        public string? MessageDeduplicationId { get; init; }

        /// <summary>The group within which a FIFO topic or queue keeps the order.</summary>
        public string? MessageGroupId { get; init; }
    }
}
