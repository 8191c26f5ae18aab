namespace Workflows.Durable;

/// <summary>An execution to be started.</summary>
/// <param name="Machine">The workflow.</param>
/// <param name="Name">The execution's name, unique among those of the workflow.</param>
/// <param name="Definition">Under which definition it runs.</param>
/// <param name="Input">The input as JSON.</param>
/// <param name="Root">The frame that it starts with.</param>
/// <param name="Events">The first events.</param>
/// <param name="Started">When.</param>
public sealed record NewExecution(
    string Machine, string Name, DefinitionHash Definition, ReadOnlyMemory<byte> Input, ReadOnlyMemory<byte> Root, HistoryBatch Events, DateTimeOffset Started)
{
    /// <summary>The node that owns it from the start; null for whoever claims it.</summary>
    public long? Owner { get; init; }

    /// <summary>When it times out; null for never.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The execution that waits for its end, which the store tells of it: its frame <see cref="ParentFrame"/> has an open wait for that; null for none.</summary>
    public long? Parent { get; init; }

    /// <summary>The frame of the parent.</summary>
    public int ParentFrame { get; init; }

    /// <summary>The chunk of the parent's Distributed Map that it belongs to; null if it is not the child of one.</summary>
    public int? Chunk { get; init; }

    /// <summary>The index of its item, for a child of a Distributed Map.</summary>
    public long Item { get; init; }
}
