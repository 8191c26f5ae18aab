using System.Buffers;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Items put together, in their order: a batch ends where the next item would exceed a limit.</summary>
internal sealed class BatchedItems<T, TBatch>(ItemSource<T> source, BatchLimits limits, BatchJson<T> json, Func<T[], TBatch> create, Func<TBatch, IReadOnlyList<T>> itemsOf)
    : ItemSource<TBatch>
{
    private readonly long _maxItems = limits.Checked().MaxItems is var items and > 0 ? items : long.MaxValue;
    private readonly List<SourceItem<T>> _batch = [];
    private bool _hasFault;
    private bool _isAtEnd;
    private long _bytes = json.EmptyLength;
    private SourceItem<T>? _next;

    internal override long? Total => source.Total;

    internal override long? AtMost => source.AtMost;

    internal override double? Fraction => source.Fraction;

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return source.DisposeAsync();
    }

    internal override void WriteJson(IBufferWriter<byte> to, TBatch value, JsonTypeInfo<TBatch> contract) =>
        to.Write(json.Of([.. itemsOf(value).Select(static item => new SourceItem<T>(item))]));

    internal override bool TryRead(out SourceItem<TBatch> item)
    {
        while (_batch.Count < _maxItems)
        {
            if (_next is { } read)
            {
                _next = null;
            }
            else if (!source.TryRead(out read))
            {
                item = _isAtEnd && _batch.Count > 0 ? Complete() : default;
                return item.Count > 0;
            }

            if (!TryAdd(read))
            {
                _next = read;
                break;
            }
        }

        item = Complete();
        return true;
    }

    internal override async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_isAtEnd)
        {
            return false;
        }

        _isAtEnd = !await source.FillAsync(cancellationToken).ConfigureAwait(false);
        return !_isAtEnd || _batch.Count > 0;
    }

    private bool TryAdd(in SourceItem<T> item)
    {
        if (limits.MaxInputBytes > 0)
        {
            var bytes = json.LengthOf(item) + (_batch.Count > 0 ? 1 : 0);
            if (_batch.Count > 0 && _bytes + bytes > limits.MaxInputBytes)
            {
                return false;
            }

            _bytes += bytes;
        }

        _hasFault |= item.Fault is not null;
        _batch.Add(item);
        return true;
    }

    private SourceItem<TBatch> Complete()
    {
        var count = _batch.Count;
        SourceItem<TBatch> complete;
        if (_hasFault)
        {
            var fault = _batch.Find(static item => item.Fault is not null).Fault!;
            complete = SourceItem<TBatch>.Of(new ItemFault(fault.Exception, json.Of(_batch), count));
        }
        else
        {
            var items = new T[count];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = _batch[i].Value;
            }

            complete = new SourceItem<TBatch>(create(items), count);
        }

        _batch.Clear();
        _hasFault = false;
        _bytes = json.EmptyLength;
        return complete;
    }
}
