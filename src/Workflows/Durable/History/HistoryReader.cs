namespace Workflows.Durable;

/// <summary>Reads what <see cref="HistoryWriter"/> has packed.</summary>
internal static class HistoryReader
{
    private const byte Format = 1;

    public static IReadOnlyList<HistoryEvent> Read(HistoryBatch batch)
    {
        var body = new PackedReader(batch.Body);
        if (body.Byte() != Format)
        {
            throw PackedReader.Damaged();
        }

        var payloads = new ReadOnlyMemory<byte>[body.Count()];
        for (var i = 0; i < payloads.Length; i++)
        {
            payloads[i] = body.Bytes();
        }

        var packed = new PackedReader(body.Bytes());
        var events = new List<HistoryEvent>(batch.Count);
        long last = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            events.Add(Event(ref packed, payloads, batch.First + i, ref last));
        }

        return packed.IsAtEnd && body.IsAtEnd ? events : throw PackedReader.Damaged();
    }

    private static HistoryEvent Event(ref PackedReader packed, ReadOnlyMemory<byte>[] payloads, int id, ref long last)
    {
        var type = (HistoryEventType)packed.Integer();
        var previous = id - packed.Integer();
        last += packed.Number();
        if (last is < 0 || last > DateTime.MaxValue.Ticks)
        {
            throw PackedReader.Damaged();
        }

        var fields = (HistoryFields)packed.Integer();
        return new HistoryEvent
        {
            // In the order in which they were written.
            Id = id,
            PreviousId = previous,
            Type = type,
            Timestamp = new DateTimeOffset(last, TimeSpan.Zero),
            Name = fields.HasFlag(HistoryFields.Name) ? packed.Text() : null,
            Input = fields.HasFlag(HistoryFields.Input) ? Payload(ref packed, payloads) : null,
            Output = fields.HasFlag(HistoryFields.Output) ? Payload(ref packed, payloads) : null,
            Resource = fields.HasFlag(HistoryFields.Resource) ? packed.Text() : null,
            Error = fields.HasFlag(HistoryFields.Error) ? packed.Text() : null,
            Cause = fields.HasFlag(HistoryFields.Cause) ? packed.Text() : null,
            Worker = fields.HasFlag(HistoryFields.Worker) ? packed.Text() : null,
            Index = fields.HasFlag(HistoryFields.Index) ? packed.Number() : null,
            TimeoutSeconds = fields.HasFlag(HistoryFields.TimeoutSeconds) ? packed.Number() : null,
            HeartbeatSeconds = fields.HasFlag(HistoryFields.HeartbeatSeconds) ? packed.Integer() : null,
            AssignedVariables = fields.HasFlag(HistoryFields.AssignedVariables) ? Payload(ref packed, payloads) : null,
        };
    }

    private static ReadOnlyMemory<byte>? Payload(ref PackedReader packed, ReadOnlyMemory<byte>[] payloads) =>
        packed.Integer() is >= 0 and var index && index < payloads.Length ? payloads[index] : throw PackedReader.Damaged();
}
