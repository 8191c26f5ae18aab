using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>The items of a Distributed Map, one after the other and held in memory only as far as they are needed, for generated code.</summary>
/// <typeparam name="T">An item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemSource<T> : IAsyncDisposable
{
    private protected ItemSource()
    {
    }

    /// <summary>How many items there are; null as long as nobody knows.</summary>
    internal virtual long? Total => null;

    /// <summary>How many items there are at most; null if nobody knows.</summary>
    internal virtual long? AtMost => Total;

    /// <summary>How much of the source has been read, from 0 to 1; null if nobody knows.</summary>
    internal virtual double? Fraction => null;

    /// <summary>Whether an item is an object of texts in AWS, whatever its type says, as the rows of CSV are.</summary>
    internal virtual bool IsText => false;

    /// <summary>No more items than so many. ASL: <c>MaxItems</c>.</summary>
    /// <param name="maxItems">The number; 0 for all.</param>
    public ItemSource<T> Take(long maxItems) => maxItems switch
    {
        0 => this,
        < 0 => throw new MapRunFailedException(Errors.ItemReaderFailed, "field MaxItems must be positive"),
        _ => new TakenItems<T>(this, maxItems),
    };

    /// <summary>What the processor gets for each item. ASL: <c>ItemSelector</c>.</summary>
    /// <typeparam name="TContext">What the selector needs.</typeparam>
    /// <typeparam name="TInput">A child execution's input.</typeparam>
    /// <param name="context">What the selector needs, such as the state's input.</param>
    /// <param name="selector">Makes the input of the item and its index.</param>
    public ItemSource<TInput> Select<TContext, TInput>(TContext context, Func<TContext, T, int, TInput> selector) => new SelectedItems<TContext, T, TInput>(this, context, selector);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }

    /// <summary>Writes an item as AWS has it. Any thread may call it.</summary>
    internal virtual void WriteJson(IBufferWriter<byte> to, T value, JsonTypeInfo<T> contract) => ItemJson.Write(to, value, contract, IsText);

    /// <summary>The next item that is in memory; false if there is none.</summary>
    internal abstract bool TryRead(out SourceItem<T> item);

    /// <summary>Brings more items into memory, perhaps none yet; false at the end.</summary>
    internal abstract ValueTask<bool> FillAsync(CancellationToken cancellationToken);
}
