using System.Collections.Concurrent;

namespace Workflows.Generated;

/// <summary>The buffers that nobody writes into at the moment: as many as children once ended at the same time.</summary>
internal sealed class RecordBuffers
{
    private readonly ConcurrentBag<RecordBuffer> _free = [];

    public RecordBuffer Rent() => _free.TryTake(out var buffer) ? buffer : new RecordBuffer(this);

    public void Return(RecordBuffer buffer) => _free.Add(buffer);
}
