using System.Text;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>An execution with all of its events.</summary>
internal sealed record ExecutionHistory(ExecutionDescription Execution, IReadOnlyList<HistoryEvent> Events)
{
    public int Count(HistoryEventType type) => Events.Count(one => one.Type == type);

    /// <summary>All of it, for people.</summary>
    public IEnumerable<string> Lines() => Events
        .Select(static one => $"  {one.Id}<{one.PreviousId} {one.Timestamp:HH:mm:ss.fff} {one.Type} {one.Name} {Text(one.Output)} {one.Error} {one.Cause}")
        .Prepend($"{Execution.Id} {Execution.Name} {Execution.Status} {Execution.Error} {Execution.Cause} {Text(Execution.Output)}");

    private static string Text(ReadOnlyMemory<byte>? json) => json is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";

    /// <summary>The event that led to another one, of a type, as far back as needed; null if there is none.</summary>
    public HistoryEvent? Before(HistoryEvent one, params HistoryEventType[] types)
    {
        for (var at = one.PreviousId; at > 0 && at <= Events.Count; at = Events[at - 1].PreviousId < at ? Events[at - 1].PreviousId : 0)
        {
            if (types.Contains(Events[at - 1].Type))
            {
                return Events[at - 1];
            }
        }

        return null;
    }

    /// <summary>What led from one event to another, the latest first.</summary>
    public IEnumerable<HistoryEvent> Since(HistoryEvent from, HistoryEvent to)
    {
        for (var at = to.PreviousId; at > from.Id && at <= Events.Count; at = Events[at - 1].PreviousId < at ? Events[at - 1].PreviousId : 0)
        {
            yield return Events[at - 1];
        }
    }
}
