using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>What a child execution of a Distributed Map with an <c>ItemBatcher</c> gets: several items, and what all batches have in common.</summary>
/// <typeparam name="TBatchInput">What all batches have in common.</typeparam>
/// <typeparam name="TItem">An item.</typeparam>
/// <param name="BatchInput">What all batches have in common. ASL: <c>BatchInput</c>.</param>
/// <param name="Items">The items, in their order; never empty. ASL: <c>Items</c>.</param>
public sealed record Batch<TBatchInput, TItem>(
    [property: JsonPropertyName("BatchInput")] TBatchInput BatchInput,
    [property: JsonPropertyName("Items")] IReadOnlyList<TItem> Items);
