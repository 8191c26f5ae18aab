namespace Workflows.Durable;

/// <summary>Events that were committed together, packed: a store keeps the body as it is.</summary>
/// <param name="First">The id of the first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Body">What the engine has packed.</param>
public sealed record HistoryBatch(int First, int Count, ReadOnlyMemory<byte> Body)
{
    /// <summary>The events.</summary>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public IReadOnlyList<HistoryEvent> Events() => HistoryReader.Read(this);
}
