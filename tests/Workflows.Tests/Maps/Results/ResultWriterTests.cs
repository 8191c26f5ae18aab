using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Workflows.Generated;
using Workflows.Tests.Objects;

namespace Workflows.Tests.Maps.Results;

public sealed partial class ResultWriterTests
{
    private readonly MemoryObjectStore _store = new();

    public ResultWriterTests() => _store.CreateBucket("results");

    [Theory]
    [InlineData("jobs", "jobs/")]
    [InlineData("jobs/daily/", "jobs/daily/")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public async Task Files_are_in_a_folder_of_the_run_below_the_prefix(string? prefix, string expected)
    {
        var output = await Write([1, 2], static item => item, prefix: prefix);
        var details = output.ResultWriterDetails;
        Assert.Equal("results", details.Bucket);
        Assert.Matches($"^{expected}[0-9a-f-]{{36}}/manifest.json$", details.Key);

        var folder = details.Key[..^"manifest.json".Length];
        Assert.Equal([folder + "SUCCEEDED_0.json", details.Key], _store.Keys("results"));
        Assert.Equal($"arn:aws:states:local:000000000000:mapRun:sales/Count:{folder.TrimEnd('/').Split('/')[^1]}", output.MapRunArn);
        Assert.Equal(
            $$$"""{"MapRunArn":"{{{output.MapRunArn}}}","ResultWriterDetails":{"Bucket":"results","Key":"{{{details.Key}}}"}}""",
            JsonSerializer.Serialize(output, MapJson.Default.ResultWriterOutput));
    }

    [Fact]
    public async Task The_manifest_lists_the_files_with_their_sizes()
    {
        var output = await Write([1, 0, 2], static item => 10 / item, tolerated: 1);
        var manifest = Json("manifest.json");
        var size = _store.Content("results", Key("SUCCEEDED_0.json")).Length;
        var failedSize = _store.Content("results", Key("FAILED_0.json")).Length;
        Assert.Equal(
            $$$"""{"DestinationBucket":"results","MapRunArn":"{{{output.MapRunArn}}}","ResultFiles":{"FAILED":[{"Key":"{{{Key("FAILED_0.json")}}}","Size":{{{failedSize}}}}],"PENDING":[],"SUCCEEDED":[{"Key":"{{{Key("SUCCEEDED_0.json")}}}","Size":{{{size}}}}]}}""",
            manifest.GetRawText());
    }

    [Fact]
    public async Task Without_transformation_a_result_is_all_that_is_known_of_the_execution()
    {
        var output = await Write([7], static item => item * 2);
        var record = Assert.Single(Json("SUCCEEDED_0.json").EnumerateArray());
        Assert.Equal(
            ["ExecutionArn", "Input", "InputDetails", "Name", "Output", "OutputDetails", "RedriveCount", "RedriveStatus", "RedriveStatusReason", "StartDate", "StateMachineArn", "Status", "StopDate"],
            record.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(("7", "14", "SUCCEEDED"), (Text(record, "Input"), Text(record, "Output"), Text(record, "Status")));
        Assert.Equal("""{"Included":true}""", record.GetProperty("InputDetails").GetRawText());
        Assert.Equal("arn:aws:states:local:000000000000:stateMachine:sales/Count", Text(record, "StateMachineArn"));
        Assert.Equal($"arn:aws:states:local:000000000000:execution:sales/Count:{Text(record, "Name")}", Text(record, "ExecutionArn"));
        Assert.Equal(("NOT_REDRIVABLE", "Execution is SUCCEEDED and cannot be redriven", 0), (Text(record, "RedriveStatus"), Text(record, "RedriveStatusReason"), record.GetProperty("RedriveCount").GetInt32()));
        Assert.Matches(Instant(), Text(record, "StartDate"));
        Assert.Matches(Instant(), Text(record, "StopDate"));
        Assert.NotNull(output);
    }

    [Theory]
    [InlineData(ResultTransformation.None)]
    [InlineData(ResultTransformation.Compact)]
    [InlineData(ResultTransformation.Flatten)]
    public async Task Of_an_execution_that_failed_everything_is_written(ResultTransformation transformation)
    {
        await Write([0], static item => 10 / item, tolerated: 1, transformation: transformation);
        var record = Assert.Single(Json("FAILED_0.json").EnumerateArray());
        Assert.Equal(
            ["Cause", "Error", "ExecutionArn", "Input", "InputDetails", "Name", "RedriveCount", "RedriveStatus", "StartDate", "StateMachineArn", "Status", "StopDate"],
            record.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(("0", nameof(DivideByZeroException), "FAILED", "REDRIVABLE"), (Text(record, "Input"), Text(record, "Error"), Text(record, "Status"), Text(record, "RedriveStatus")));
    }

    [Fact]
    public async Task COMPACT_has_the_outputs_only()
    {
        await Write([1, 2, 3], static item => new[] { item, item }, MapJson.Default.Int32Array, transformation: ResultTransformation.Compact);
        Assert.Equal("[[1,1],[2,2],[3,3]]", Content("SUCCEEDED_0.json"));
    }

    [Fact]
    public async Task FLATTEN_has_the_elements_of_outputs_that_are_arrays()
    {
        await Write([1, 0, 3], static item => item == 0 ? [] : new[] { item, item }, MapJson.Default.Int32Array, transformation: ResultTransformation.Flatten);
        Assert.Equal("[1,1,3,3]", Content("SUCCEEDED_0.json"));
    }

    [Fact]
    public async Task FLATTEN_goes_one_level_deep_and_leaves_what_is_no_array()
    {
        string[] outputs = ["[[1],{\"a\":[2]},\"x,]\"]", "{\"b\":[3]}", "4", "null"];
        await Write([0, 1, 2, 3], item => JsonDocument.Parse(outputs[item]).RootElement, MapJson.Default.JsonElement, transformation: ResultTransformation.Flatten);
        Assert.Equal("""[[1],{"a":[2]},"x,]",{"b":[3]},4,null]""", Content("SUCCEEDED_0.json"));
    }

    [Fact]
    public async Task JSONL_has_a_line_for_each_result()
    {
        await Write([1, 0, 3], static item => 6 / item, tolerated: 1, transformation: ResultTransformation.Compact, isLines: true);
        Assert.Equal("6\n2\n", Content("SUCCEEDED_0.jsonl"));
        Assert.Equal("FAILED", Text(JsonDocument.Parse(Content("FAILED_0.jsonl").TrimEnd('\n')).RootElement, "Status"));
    }

    [Fact]
    public async Task No_results_are_no_file_but_a_manifest()
    {
        await Write([], static item => item);
        Assert.Equal([Key("manifest.json")], _store.Keys("results"));
        Assert.Equal("""{"FAILED":[],"PENDING":[],"SUCCEEDED":[]}""", Json("manifest.json").GetProperty("ResultFiles").GetRawText());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Files_are_cut_at_a_size(int threads)
    {
        await Write(Enumerable.Range(1000, 500), static item => item, transformation: ResultTransformation.Compact, maxFileBytes: 500, threads: threads);
        var files = Json("manifest.json").GetProperty("ResultFiles").GetProperty("SUCCEEDED").EnumerateArray().ToArray();
        Assert.Equal(5, files.Length);
        Assert.All(files, file => Assert.InRange(file.GetProperty("Size").GetInt64(), 400, 510));
        Assert.Equal(
            Enumerable.Range(1000, 500),
            files.SelectMany(file => JsonDocument.Parse(_store.Content("results", Text(file, "Key"))).RootElement.EnumerateArray().Select(static item => item.GetInt32())).Order());
    }

    [Fact]
    public async Task A_run_that_fails_writes_what_was_aborted_and_what_never_started()
    {
        var waiting = new TaskCompletionSource<int>();
        var options = Options(1);
        await Assert.ThrowsAsync<MapRunFailedException>(() => DistributedMap.WriteAsync(
            new MapRunSettings("sales", "Count", null, options),
            ItemReaders.Of(Enumerable.Range(0, 10)),
            waiting,
            static (waiting, _, item, _) => item == 2 ? new ValueTask<int>(waiting.Task) : item == 4 ? throw new InvalidOperationException() : new ValueTask<int>(item),
            Writing(MapJson.Default.Int32, ResultTransformation.Compact),
            CancellationToken.None).AsTask());

        Assert.Equal("[0,1,3]", Content("SUCCEEDED_0.json"));
        Assert.Equal([("4", "FAILED"), ("2", "ABORTED")], Json("FAILED_0.json").EnumerateArray().Select(static record => (Text(record, "Input"), Text(record, "Status"))));
        Assert.StartsWith("""[{"Input":"5","InputDetails":{"Included":true},"Status":"PENDING"},""", Content("PENDING_0.json"), StringComparison.Ordinal);
        Assert.Equal(5, Json("PENDING_0.json").GetArrayLength());
        Assert.Equal(1, Json("manifest.json").GetProperty("ResultFiles").GetProperty("PENDING").GetArrayLength());
    }

    [Fact]
    public async Task A_run_that_is_cancelled_writes_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DistributedMap.WriteAsync(
            new MapRunSettings("sales", "Count", null, Options(1)),
            ItemReaders.Of(Enumerable.Range(0, 10)),
            cancellation,
            static (cancellation, _, item, _) =>
            {
                if (item == 5)
                {
                    cancellation.Cancel();
                }

                return new ValueTask<int>(item);
            },
            Writing(MapJson.Default.Int32, ResultTransformation.Compact),
            cancellation.Token).AsTask());
        Assert.Empty(_store.Keys("results"));
    }

    [Fact]
    public async Task Results_that_cannot_be_written_fail_the_state()
    {
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => Write([1], static item => item, bucket: "missing"));
        Assert.Equal((Errors.ResultWriterFailed, "The bucket 'missing' does not exist."), (failure.Error, failure.Cause));
        Assert.IsType<BucketNotFoundException>(failure.InnerException);
    }

    [Fact]
    public async Task A_store_that_fails_ends_a_run_that_would_go_on_for_long()
    {
        var store = new MemoryObjectStore { Writing = static _ => throw new IOException("disk full") };
        store.CreateBucket("results");
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => DistributedMap.WriteAsync(
            new MapRunSettings("sales", "Count", null, new RunOptions { ObjectStore = store }),
            ItemReaders.Of(Enumerable.Repeat(1, int.MaxValue)),
            0,
            static (_, _, item, _) => new ValueTask<int>(item),
            Writing(MapJson.Default.Int32, ResultTransformation.Compact),
            CancellationToken.None).AsTask());
        Assert.Equal((Errors.ResultWriterFailed, "disk full"), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task A_store_that_is_slow_holds_the_children_up()
    {
        var go = new TaskCompletionSource();
        var store = new MemoryObjectStore { Writing = key => key.Contains("SUCCEEDED", StringComparison.Ordinal) ? go.Task : Task.CompletedTask };
        store.CreateBucket("results");
        var started = new int[1];
        var text = new string('x', 10_000);
        var run = DistributedMap.WriteAsync(
            new MapRunSettings("sales", "Count", null, new RunOptions { ObjectStore = store, MaxDegreeOfParallelism = 1 }) { MaxConcurrency = 1 },
            ItemReaders.Of(Enumerable.Range(0, 10_000)),
            (started, text),
            static (context, _, _, _) =>
            {
                context.started[0]++;
                return new ValueTask<string>(context.text);
            },
            new ResultWriting<int, string>("results", null, MapJson.Default.Int32, MapJson.Default.String) { Transformation = ResultTransformation.Compact },
            CancellationToken.None);
        Assert.False(run.IsCompleted);
        Assert.InRange(started[0], 1, 300);
        go.SetResult();
        await run;
        Assert.Equal(10_000, started[0]);
    }

    [Fact]
    public async Task Without_a_store_the_writer_says_how_to_set_one()
    {
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => DistributedMap.WriteAsync(
            Runs.Settings(), ItemReaders.Of([1]), 0, static (_, _, item, _) => new ValueTask<int>(item), Writing(MapJson.Default.Int32), CancellationToken.None).AsTask());
        Assert.Equal(Errors.ResultWriterFailed, failure.Error);
        Assert.Contains("RunOptions.ObjectStore", failure.Cause, StringComparison.Ordinal);
    }

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString()!;

    private static ResultWriting<int, T> Writing<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json, ResultTransformation transformation = ResultTransformation.None) =>
        new("results", "p", MapJson.Default.Int32, json) { Transformation = transformation };

    private RunOptions Options(int threads) => new() { ObjectStore = _store, MaxDegreeOfParallelism = threads };

    private Task<ResultWriterOutput> Write(
        IEnumerable<int> items,
        Func<int, int> child,
        long tolerated = 0,
        ResultTransformation transformation = ResultTransformation.None,
        bool isLines = false,
        string? prefix = "p",
        string bucket = "results",
        long maxFileBytes = long.MaxValue,
        int threads = 1) => DistributedMap.WriteAsync(
            new MapRunSettings("sales", "Count", null, Options(threads)) { ToleratedFailureCount = tolerated },
            ItemReaders.Of(items),
            child,
            static (child, _, item, _) => new ValueTask<int>(child(item)),
            new ResultWriting<int, int>(bucket, prefix, MapJson.Default.Int32, MapJson.Default.Int32) { Transformation = transformation, IsLines = isLines, MaxFileBytes = maxFileBytes },
            CancellationToken.None).AsTask();

    private Task<ResultWriterOutput> Write<T>(int[] items, Func<int, T> child, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json, ResultTransformation transformation) =>
        DistributedMap.WriteAsync(
            new MapRunSettings("sales", "Count", null, Options(1)),
            ItemReaders.Of(items),
            child,
            static (child, _, item, _) => new ValueTask<T>(child(item)),
            Writing(json, transformation),
            CancellationToken.None).AsTask();

    private string Key(string name) => _store.Keys("results").Single(key => key.EndsWith(name, StringComparison.Ordinal));

    private string Content(string name) => Encoding.UTF8.GetString(_store.Content("results", Key(name)));

    private JsonElement Json(string name) => JsonDocument.Parse(Content(name)).RootElement;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
    private static partial Regex Instant();
}
