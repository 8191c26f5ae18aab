namespace Workflows.Compiler.Model.States;

/// <summary>What a Map has in mode <c>DISTRIBUTED</c>, where each item or batch is an execution of its own.</summary>
internal sealed record DistributedMap
{
    /// <summary>Whether the children are Express executions. ASL: <c>ProcessorConfig.ExecutionType</c>.</summary>
    public required bool IsExpress { get; init; }

    public string? Label { get; init; }

    public ItemReader? Reader { get; init; }

    public ItemBatcher? Batcher { get; init; }

    public ResultWriter? Writer { get; init; }

    public Amount? ToleratedFailureCount { get; init; }

    public Amount? ToleratedFailurePercentage { get; init; }

    /// <summary>The pure methods that these fields name.</summary>
    public IEnumerable<ShapingMethod> Shapings => new[]
        {
            Reader?.Location.Shaping, Reader?.MaxItems?.Shaping,
            Batcher?.MaxItemsPerBatch?.Shaping, Batcher?.MaxInputBytesPerBatch?.Shaping, Batcher?.BatchInput,
            Writer?.Location?.Shaping, ToleratedFailureCount?.Shaping, ToleratedFailurePercentage?.Shaping,
        }
        .OfType<ShapingMethod>();
}
