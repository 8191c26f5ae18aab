using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>The items of a Distributed Map, and its results, as the state gives and takes them.</summary>
/// <param name="settings">The run.</param>
/// <param name="items">The inputs of the children.</param>
/// <param name="item">Their JSON.</param>
/// <param name="startAt">The first state of the item processor.</param>
/// <param name="writing">How the results are written; null if they are the state's result.</param>
internal sealed class MapSource<TItem, TOutput>(
    MapRunSettings settings, ItemSource<TItem> items, JsonTypeInfo<TItem> item, int startAt, ResultWriting<TItem, TOutput>? writing) : MapSource(settings, startAt)
{
    public override bool Writes => writing is not null;

    public override long? AtMost => items.AtMost;

    public override ValueTask DisposeAsync() => items.DisposeAsync();

    public override async ValueTask<byte[]> WriteAsync(IReadOnlyList<MapEntry> entries, DateTimeOffset started, Exception? failure, CancellationToken cancellationToken)
    {
        var results = new ExportedResults<TItem, TOutput>(Run, writing!, items);
        try
        {
            List<Child<TItem>> aborted = [];
            foreach (var entry in entries)
            {
                var child = new Child<TItem>(entry.Item, ItemOf(entry), started);
                if (entry.Status is ExecutionStatus.Succeeded)
                {
                    await results.SucceededAsync(child, JsonSerializer.Deserialize(entry.Output.Span, writing!.Output)!).ConfigureAwait(false);
                }
                else if (entry.HasFailed)
                {
                    var why = new StateFailure(entry.Error, entry.Cause, entry.Status is ExecutionStatus.TimedOut ? new WorkflowTimedOutException(Run.Machine, Run.State) : null);
                    await results.FailedAsync(child, why).ConfigureAwait(false);
                }
                else
                {
                    aborted.Add(child);
                }
            }

            await results.CompleteAsync(new UnfinishedChildren<TItem>(aborted, []), failure, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            results.Abort();
            throw ResultFailure.Of(exception);
        }

        return Written(results.Output);
    }

    protected override async ValueTask<(MapEntry Entry, ReadOnlyMemory<byte> Input)?> ReadAsync(long child, CancellationToken cancellationToken)
    {
        SourceItem<TItem> read;
        while (!items.TryRead(out read))
        {
            if (!await items.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        if (read.Fault is { } fault)
        {
            var failure = ChildFailure.OfFault(fault);
            return (new MapEntry { Item = child, Count = read.Count, Input = fault.Json.ToArray(), IsFault = true, Status = ExecutionStatus.Failed, Error = failure.Error, Cause = failure.Cause }, default);
        }

        var input = JsonSerializer.SerializeToUtf8Bytes(read.Value, item);
        return (new MapEntry { Item = child, Count = read.Count, Input = Writes ? input : default }, input);
    }

    private SourceItem<TItem> ItemOf(MapEntry entry) => entry.IsFault
        ? SourceItem<TItem>.Of(new ItemFault(new ItemFormatException(entry.Cause ?? ""), entry.Input, entry.Count))
        : new SourceItem<TItem>(JsonSerializer.Deserialize(entry.Input.Span, item)!, entry.Count);

    private static byte[] Written(ResultWriterOutput output)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("MapRunArn", output.MapRunArn);
            writer.WriteStartObject("ResultWriterDetails");
            writer.WriteString("Bucket", output.ResultWriterDetails.Bucket);
            writer.WriteString("Key", output.ResultWriterDetails.Key);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
