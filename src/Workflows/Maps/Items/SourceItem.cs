namespace Workflows.Generated;

/// <summary>An item, or a batch of them.</summary>
/// <param name="Value">The item; of no account beside a fault.</param>
/// <param name="Count">How many items it counts as.</param>
/// <param name="Fault">Why it is no item of its type; null if it is.</param>
internal readonly record struct SourceItem<T>(T Value, int Count = 1, ItemFault? Fault = null)
{
    public static SourceItem<T> Of(ItemFault fault) => new(default!, fault.Count, fault);
}
