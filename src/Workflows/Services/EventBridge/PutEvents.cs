namespace Workflows;

public static partial class EventBridge
{
    /// <summary>Sends events to buses. If one is refused, the state fails with <c>EventBridge.FailedEntry</c>. API: <c>PutEvents</c>; ASL: <c>arn:aws:states:::events:putEvents</c>.</summary>
    [Resource("arn:aws:states:::events:putEvents")]
    public sealed record PutEvents : IServiceRequest<PutEventsResult>, ICallbackRequest
    {
        /// <summary>The events, at most 10.</summary>
        public required IReadOnlyList<PutEventsEntry> Entries { get; init; }
    }
}
