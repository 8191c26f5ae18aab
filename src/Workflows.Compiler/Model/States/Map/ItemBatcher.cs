namespace Workflows.Compiler.Model.States;

/// <summary>How items are put together for one child execution. ASL: <c>ItemBatcher</c>.</summary>
internal sealed record ItemBatcher
{
    public Amount? MaxItemsPerBatch { get; init; }

    public Amount? MaxInputBytesPerBatch { get; init; }

    /// <summary>What every batch gets beside its items; null for nothing.</summary>
    public ShapingMethod? BatchInput { get; init; }
}
