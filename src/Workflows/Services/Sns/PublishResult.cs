namespace Workflows;

public static partial class Sns
{
    /// <summary>The answer to <see cref="Publish"/>.</summary>
    [ServiceData]
    public sealed record PublishResult
    {
        /// <summary>What the message is known by.</summary>
        public string? MessageId { get; init; }

        /// <summary>The place in the order of a FIFO topic.</summary>
        public string? SequenceNumber { get; init; }
    }
}
