namespace Workflows.Durable;

/// <summary>The body of a chunk: its children, in the order of their items.</summary>
internal static class MapChunkBody
{
    private const byte Format = 1;

    public static byte[] Write(IReadOnlyCollection<MapEntry> entries)
    {
        var packed = new PackedWriter();
        packed.Byte(Format);
        packed.Number(entries.Count);
        foreach (var entry in entries)
        {
            packed.Number(entry.Item);
            packed.Number(entry.Count);
            packed.Bytes(entry.Input.Span);
            packed.Flag(entry.IsFault);
            packed.Number((int)entry.Status);
            packed.Number(entry.Execution);
            packed.Bytes(entry.Output.Span);
            packed.OptionalText(entry.Error);
            packed.OptionalText(entry.Cause);
        }

        return packed.ToArray();
    }

    /// <summary>The children of a chunk, with what those have come to that have ended.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static List<MapEntry> Read(MapChunk chunk)
    {
        var packed = new PackedReader(chunk.Body);
        if (packed.Byte() != Format)
        {
            throw PackedReader.Damaged();
        }

        var ended = chunk.Results.ToDictionary(static result => result.Item);
        List<MapEntry> entries = [];
        for (var left = packed.Count(); left > 0; left--)
        {
            var entry = new MapEntry
            {
                Item = packed.Number(),
                Count = packed.Integer(),
                Input = packed.Bytes(),
                IsFault = packed.Flag(),
                Status = (ExecutionStatus)packed.Integer(),
                Execution = packed.Number(),
                Output = packed.Bytes(),
                Error = packed.OptionalText(),
                Cause = packed.OptionalText(),
            };
            entries.Add(ended.TryGetValue(entry.Item, out var result)
                ? entry with { Status = result.Status, Execution = result.Execution, Output = result.Output, Error = result.Error, Cause = result.Cause }
                : entry);
        }

        return entries;
    }
}
