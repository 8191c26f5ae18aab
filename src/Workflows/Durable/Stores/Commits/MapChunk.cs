namespace Workflows.Durable;

/// <summary>A part of the items of a Distributed Map, with the child executions that run for it.</summary>
/// <remarks>
/// A child that ends adds to <see cref="Succeeded"/> or <see cref="Failed"/>, and is one of the <see cref="Results"/>, in the transaction of its own end; it does not touch the parent.
/// One that is parked has not ended: it is neither counted nor a result, and the Map waits for it.
/// A child that is redriven is subtracted from <see cref="Failed"/> in that commit, and counted again at its next end.
/// The child that makes the chunk full also settles it: the parent's inbox gets one more and it becomes due. So does each hundredth failure, since it may be more than is tolerated.
/// </remarks>
public sealed record MapChunk
{
    /// <summary>The frame of the Map.</summary>
    public required int Frame { get; init; }

    /// <summary>Its number, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The index of its first item.</summary>
    public required long First { get; init; }

    /// <summary>How many items it has.</summary>
    public required int Items { get; init; }

    /// <summary>How many children have succeeded. A commit does not change it.</summary>
    public int Succeeded { get; init; }

    /// <summary>How many have failed. A commit does not change it.</summary>
    public int Failed { get; init; }

    /// <summary>What the owner keeps of it, for instance the outputs once it is folded.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What its children that have ended came to, in the order of their items, as long as it is not folded. A commit does not change it.</summary>
    public IReadOnlyList<ChunkResult> Results { get; init; } = [];

    /// <summary>Whether the owner has folded it: its children that succeeded are forgotten in the same transaction.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether a commit forgets it.</summary>
    public bool IsGone { get; init; }
}
