using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>How far the run of a Distributed Map is: what its frame keeps. The rest is in its chunks.</summary>
internal sealed record MapRunBody
{
    private const byte Format = 1;

    /// <summary>The run's id, of which its children's names are made.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>Whether its results are written to the object store.</summary>
    public required bool Writes { get; init; }

    /// <summary>ASL's <c>ToleratedFailureCount</c>; null if it is not set.</summary>
    public required long? ToleratedCount { get; init; }

    /// <summary>ASL's <c>ToleratedFailurePercentage</c>; null if it is not set.</summary>
    public required double? ToleratedPercentage { get; init; }

    /// <summary>The number of its first chunk: an earlier run of the frame has had those before.</summary>
    public required int FirstChunk { get; init; }

    /// <summary>The number that its next chunk gets.</summary>
    public required int NextChunk { get; init; }

    /// <summary>How many children there are: where the source goes on.</summary>
    public long Children { get; init; }

    /// <summary>How many items those count as.</summary>
    public long Items { get; init; }

    /// <summary>How many items have failed of the chunks that are folded, so that nobody needs to read those before the end.</summary>
    public long Failed { get; init; }

    /// <summary>Whether the source is at its end.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether a redrive has yet to go on with what has failed.</summary>
    public bool IsRedriven { get; init; }

    public FailureTolerance Tolerance => new(ToleratedCount, ToleratedPercentage);

    public byte[] Write()
    {
        var packed = new PackedWriter();
        packed.Byte(Format);
        packed.Bytes(Id.ToByteArray());
        packed.Moment(Started);
        packed.Flag(Writes);
        packed.OptionalNumber(ToleratedCount);
        packed.OptionalNumber(ToleratedPercentage is { } percentage ? BitConverter.DoubleToInt64Bits(percentage) : null);
        packed.Number(FirstChunk);
        packed.Number(NextChunk);
        packed.Number(Children);
        packed.Number(Items);
        packed.Number(Failed);
        packed.Flag(IsRead);
        packed.Flag(IsRedriven);
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static MapRunBody Read(ReadOnlyMemory<byte> kept)
    {
        var packed = new PackedReader(kept);
        return packed.Byte() != Format ? throw PackedReader.Damaged() : new MapRunBody
        {
            Id = new Guid(packed.Bytes().Span),
            Started = packed.Moment(),
            Writes = packed.Flag(),
            ToleratedCount = packed.OptionalNumber(),
            ToleratedPercentage = packed.OptionalNumber() is { } bits ? BitConverter.Int64BitsToDouble(bits) : null,
            FirstChunk = packed.Integer(),
            NextChunk = packed.Integer(),
            Children = packed.Number(),
            Items = packed.Number(),
            Failed = packed.Number(),
            IsRead = packed.Flag(),
            IsRedriven = packed.Flag(),
        };
    }
}
