namespace Workflows;

public static partial class EventBridge
{
    /// <summary>The answer to <see cref="PutEvents"/>.</summary>
    [ServiceData]
    public sealed record PutEventsResult
    {
        /// <summary>One for each event, in their order.</summary>
        public IReadOnlyList<PutEventsResultEntry>? Entries { get; init; }

        /// <summary>How many were refused: 0.</summary>
        public int? FailedEntryCount { get; init; }
    }
}
