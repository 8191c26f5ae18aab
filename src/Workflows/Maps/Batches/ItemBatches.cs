using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Puts items together for child executions, for generated code. ASL: <c>ItemBatcher</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemBatches
{
    /// <summary>Batches of items.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="limits">How many items a batch has.</param>
    /// <param name="item">An item's JSON, for limits in bytes and for items that are not of their type.</param>
    public static ItemSource<Batch<T>> Batch<T>(this ItemSource<T> items, BatchLimits limits, JsonTypeInfo<T> item) =>
        new BatchedItems<T, Batch<T>>(items, limits, new BatchJson<T>(item, items, batchInput: null), static batch => new Batch<T>(batch), static batch => batch.Items);

    /// <summary>Batches of items that have something in common. ASL: <c>BatchInput</c>.</summary>
    /// <typeparam name="TBatchInput">What they have in common.</typeparam>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="limits">How many items a batch has.</param>
    /// <param name="item">An item's JSON, for limits in bytes and for items that are not of their type.</param>
    /// <param name="batchInput">What the batches have in common.</param>
    /// <param name="input">Its JSON.</param>
    public static ItemSource<Batch<TBatchInput, T>> Batch<TBatchInput, T>(
        this ItemSource<T> items, BatchLimits limits, JsonTypeInfo<T> item, TBatchInput batchInput, JsonTypeInfo<TBatchInput> input) =>
        new BatchedItems<T, Batch<TBatchInput, T>>(
            items,
            limits,
            new BatchJson<T>(item, items, JsonSerializer.SerializeToUtf8Bytes(batchInput, input)),
            batch => new Batch<TBatchInput, T>(batchInput, batch),
            static batch => batch.Items);
}
