namespace Workflows.Durable;

/// <summary>Events that were committed together, packed: a store keeps the body as it is.</summary>
/// <param name="First">The id of the first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Body">What the engine has packed.</param>
public sealed record HistoryBatch(int First, int Count, ReadOnlyMemory<byte> Body)
{
    /// <summary>Packs events.</summary>
    /// <param name="first">The id of the first; the others follow, whatever ids they have.</param>
    /// <param name="events">The events.</param>
    public static HistoryBatch Of(int first, IEnumerable<HistoryEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var writer = new HistoryWriter(first);
        foreach (var added in events)
        {
            writer.Add(added, added.PreviousId, added.Timestamp);
        }

        return writer.ToBatch();
    }

    /// <summary>The events.</summary>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public IReadOnlyList<HistoryEvent> Events() => HistoryReader.Read(this);
}
