using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>What a child execution of a Distributed Map with an <c>ItemBatcher</c> gets: several items.</summary>
/// <typeparam name="TItem">An item.</typeparam>
/// <param name="Items">The items, in their order; never empty. ASL: <c>Items</c>.</param>
public sealed record Batch<TItem>([property: JsonPropertyName("Items")] IReadOnlyList<TItem> Items);
