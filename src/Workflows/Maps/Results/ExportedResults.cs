using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Writes what becomes of the children to files in the order in which they end, as AWS lays them out: <c>SUCCEEDED_0.json</c>, <c>FAILED_0.json</c>, <c>PENDING_0.json</c>, <c>manifest.json</c>.</summary>
internal sealed class ExportedResults<TInput, TOutput> : ChildResults<TInput, TOutput>
{
    private readonly MapRun _run;
    private readonly ResultWriting<TInput, TOutput> _writing;
    private readonly ItemSource<TInput> _items;
    private readonly IObjectStore _store;
    private readonly RecordBuffers _buffers = new();
    private readonly CancellationTokenSource _abort = new();
    private readonly ResultFiles _succeeded;
    private readonly ResultFiles _failed;
    private readonly ResultFiles _pending;

    public ExportedResults(MapRun run, ResultWriting<TInput, TOutput> writing, ItemSource<TInput> items)
    {
        (_run, _writing, _items) = (run, writing, items);
        _store = StoreOf.Results(run.Options?.ObjectStore);
        (_succeeded, _failed, _pending) = (FilesOf("SUCCEEDED"), FilesOf("FAILED"), FilesOf("PENDING"));
    }

    public override bool NeedsInputs => true;

    public ResultWriterOutput Output => new(_run.MapRunArn, new ResultWriterDetails(_writing.Bucket, ManifestKey));

    private string ManifestKey => _writing.KeyOf(_run, "manifest.json");

    public override ValueTask SucceededAsync(in Child<TInput> child, TOutput output)
    {
        using var buffer = _buffers.Rent();
        if (_writing.Transformation is ResultTransformation.None)
        {
            WriteRecord(buffer, child, "SUCCEEDED", failure: null, JsonSerializer.Serialize(output, _writing.Output));
            return _succeeded.AppendAsync(buffer.Json);
        }

        JsonSerializer.Serialize(buffer.Writer, output, _writing.Output);
        return _writing.Transformation is ResultTransformation.Flatten ? _succeeded.AppendElementsAsync(buffer.Json) : _succeeded.AppendAsync(buffer.Json);
    }

    public override ValueTask FailedAsync(in Child<TInput> child, in StateFailure failure)
    {
        using var buffer = _buffers.Rent();
        WriteRecord(buffer, child, failure.Exception is WorkflowTimedOutException ? "TIMED_OUT" : "FAILED", failure, output: null);
        return _failed.AppendAsync(buffer.Json);
    }

    public override async ValueTask CompleteAsync(UnfinishedChildren<TInput> unfinished, Exception? failure, CancellationToken cancellationToken)
    {
        if (failure is MapRunFailedException { Error: Errors.ResultWriterFailed })
        {
            Abort();
            return;
        }

        using var registration = cancellationToken.UnsafeRegister(static abort => ((CancellationTokenSource)abort!).Cancel(), _abort);
        foreach (var child in unfinished.Aborted)
        {
            await AppendUnfinished(child).ConfigureAwait(false);
        }

        foreach (var item in unfinished.Pending)
        {
            await AppendPending(item).ConfigureAwait(false);
        }

        var files = new List<(string Status, IReadOnlyList<ResultFile> Files)>();
        foreach (var (status, written) in new[] { ("FAILED", _failed), ("PENDING", _pending), ("SUCCEEDED", _succeeded) })
        {
            files.Add((status, await written.CompleteAsync().ConfigureAwait(false)));
        }

        await ResultFailure.Guard(WriteManifest(files)).ConfigureAwait(false);
    }

    public override void Abort() => _abort.Cancel();

    private ResultFiles FilesOf(string status) =>
        new(index => Open(_writing.KeyOf(_run, $"{status}_{index}.{(_writing.IsLines ? "jsonl" : "json")}")), _writing.IsLines, _writing.MaxFileBytes);

    private OpenFile Open(string key) => new(_store, _writing.Bucket, key, failure => Fail?.Invoke(failure), _abort.Token);

    private ValueTask AppendUnfinished(in Child<TInput> child)
    {
        using var buffer = _buffers.Rent();
        WriteRecord(buffer, child, "ABORTED", failure: null, output: null);
        return _failed.AppendAsync(buffer.Json);
    }

    private ValueTask AppendPending(in SourceItem<TInput> item)
    {
        using var buffer = _buffers.Rent();
        ExecutionRecord.WritePending(buffer.Writer, InputOf(item));
        return _pending.AppendAsync(buffer.Json);
    }

    private void WriteRecord(RecordBuffer buffer, in Child<TInput> child, string status, StateFailure? failure, string? output) => new ExecutionRecord
    {
        Run = _run,
        Index = child.Index,
        Input = InputOf(child.Item),
        Output = output,
        Failure = failure,
        Status = status,
        Start = child.Start,
        Stop = _run.Time.GetUtcNow(),
    }.Write(buffer.Writer);

    private string InputOf(in SourceItem<TInput> item)
    {
        if (item.Fault is { } fault)
        {
            return Encoding.UTF8.GetString(fault.Json.Span);
        }

        var json = new ArrayBufferWriter<byte>();
        _items.WriteJson(json, item.Value, _writing.Input);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private ValueTask WriteManifest(IEnumerable<(string Status, IReadOnlyList<ResultFile> Files)> files) => _store.WriteAsync(
        _writing.Bucket,
        ManifestKey,
        async (stream, cancellationToken) =>
        {
            await using var writer = new Utf8JsonWriter(stream);
            ResultManifest.Write(writer, _writing.Bucket, _run.MapRunArn, files);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        },
        _abort.Token);
}
