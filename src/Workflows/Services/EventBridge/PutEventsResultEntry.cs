namespace Workflows;

public static partial class EventBridge
{
    /// <summary>What became of an event.</summary>
    [ServiceData]
    public sealed record PutEventsResultEntry
    {
        /// <summary>What the event is known by.</summary>
        public string? EventId { get; init; }

        /// <summary>Why it was refused.</summary>
        public string? ErrorCode { get; init; }

        /// <summary>Why, in words.</summary>
        public string? ErrorMessage { get; init; }
    }
}
