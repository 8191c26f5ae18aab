namespace Workflows;

public static partial class Sqs
{
    /// <summary>The answer to <see cref="SendMessage"/>.</summary>
    [ServiceData]
    public sealed record SendMessageResult
    {
        /// <summary>What the message is known by.</summary>
        public string? MessageId { get; init; }

        /// <summary>A hash of the message.</summary>
        public string? MD5OfMessageBody { get; init; }

        /// <summary>A hash of its attributes.</summary>
        public string? MD5OfMessageAttributes { get; init; }

        /// <summary>The place in the order of a FIFO queue.</summary>
        public string? SequenceNumber { get; init; }
    }
}
