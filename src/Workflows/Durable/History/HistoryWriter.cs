namespace Workflows.Durable;

/// <summary>Packs the events of one commit. A payload that several of them have is written once: the output of a state is the input of the next.</summary>
/// <param name="first">The id of the first event.</param>
internal sealed class HistoryWriter(int first)
{
    private const byte Format = 1;

    private readonly PackedWriter _events = new();
    private readonly List<ReadOnlyMemory<byte>> _known = [];
    private long _last;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The id that the next event gets.</summary>
    public int NextId => first + Count;

    /// <summary>Adds an event; its id is <see cref="NextId"/>, and its time not before that of the one before.</summary>
    /// <param name="added">The event; its own number and predecessor do not count.</param>
    /// <param name="previous">The event that led to it.</param>
    /// <param name="time">When it was, if the event does not say.</param>
    /// <returns>Its id.</returns>
    public int Add(HistoryEvent added, int previous, DateTimeOffset time)
    {
        var ticks = Math.Max(added.Timestamp == default ? time.UtcTicks : added.Timestamp.UtcTicks, _last);
        var fields = Fields(added);
        _events.Number((int)added.Type);
        _events.Number(NextId - previous);
        _events.Number(ticks - _last);
        _events.Number((int)fields);
        _last = ticks;
        Text(added.Name);
        Payload(added.Input);
        Payload(added.Output);
        Text(added.Resource);
        Text(added.Error);
        Text(added.Cause);
        Text(added.Worker);
        Number(added.Index);
        Number(added.TimeoutSeconds);
        Number(added.HeartbeatSeconds);
        Payload(added.AssignedVariables);
        return first + Count++;
    }

    public HistoryBatch ToBatch()
    {
        var body = new PackedWriter();
        body.Byte(Format);
        body.Number(_known.Count);
        foreach (var payload in _known)
        {
            body.Bytes(payload.Span);
        }

        body.Bytes(_events.ToArray());
        return new HistoryBatch(first, Count, body.ToArray());
    }

    private static HistoryFields Fields(HistoryEvent added) =>
        (added.Name is null ? 0 : HistoryFields.Name)
        | (added.Input is null ? 0 : HistoryFields.Input)
        | (added.Output is null ? 0 : HistoryFields.Output)
        | (added.Resource is null ? 0 : HistoryFields.Resource)
        | (added.Error is null ? 0 : HistoryFields.Error)
        | (added.Cause is null ? 0 : HistoryFields.Cause)
        | (added.Worker is null ? 0 : HistoryFields.Worker)
        | (added.Index is null ? 0 : HistoryFields.Index)
        | (added.TimeoutSeconds is null ? 0 : HistoryFields.TimeoutSeconds)
        | (added.HeartbeatSeconds is null ? 0 : HistoryFields.HeartbeatSeconds)
        | (added.AssignedVariables is null ? 0 : HistoryFields.AssignedVariables);

    private void Text(string? value)
    {
        if (value is not null)
        {
            _events.Text(value);
        }
    }

    private void Number(long? value)
    {
        if (value is { } number)
        {
            _events.Number(number);
        }
    }

    private void Payload(ReadOnlyMemory<byte>? value)
    {
        if (value is not { } payload)
        {
            return;
        }

        // A commit has few payloads; those that are the same are mostly the same memory.
        var known = _known.FindIndex(other => other.Equals(payload) || (other.Length == payload.Length && other.Span.SequenceEqual(payload.Span)));
        if (known < 0)
        {
            known = _known.Count;
            _known.Add(payload);
        }

        _events.Number(known);
    }
}
