using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Distributed;

/// <summary>An array inside of a JSON file, with an input made of each element, and outputs that are put together into one array; then the lines of another file in batches.</summary>
[Workflow("entries", StartAt = nameof(Read))]
public sealed partial class EntriesWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Double), Mode = MapMode.Distributed, ExecutionType = MapExecutionType.Express, Next = nameof(Lines)), ResultPath(nameof(Job.Doubled))]
    [S3Json("data", "entries.json", ItemsPointer = "/pages/entries")]
    [ResultWriter(Transformation = ResultTransformation.Flatten)]
    [Retry(Errors.ItemReaderFailed, IntervalSeconds = 5, MaxAttempts = 1), Catch(nameof(NoFile), Errors.ItemReaderFailed)]
    static Work Read(Job job, [Item] Entry entry, [ItemIndex] int index) => new(entry.Value + index, job.Name);

    [Task(End = true)]
    public Task<int[]> Double(Work work) => tasks.Run<int[]>(nameof(Double), work);

    [Map(nameof(Both), Mode = MapMode.Distributed, ToleratedFailureCount = 1, Next = nameof(Done)), ResultPath(nameof(Job.Sums))]
    [S3JsonLines("data", "lines.jsonl", MaxItems = 5)]
    [ItemBatcher(MaxItemsPerBatch = 2)]
    static partial void Lines(Job job);

    [Parallel(nameof(First), nameof(Size), End = true)]
    static int Both(Batch<Entry> batch, int first, int size) => first * 10 + size + batch.Items.Count;

    [Task(End = true)]
    public Task<int> First(Batch<Entry> batch) => tasks.Run<int>(nameof(First), batch);

    [Pass(End = true)]
    static int Size(Batch<Entry> batch) => batch.Items.Count;

    [Succeed]
    static Job Done(Job job) => job;

    [Succeed]
    static Job NoFile([ExecutionInput] Job job) => job with { Name = "none" };

    public sealed record Job(string Name, int[] Doubled, int[] Sums);

    public sealed record Entry(int Value);

    public sealed record Work(int Value, string Name);
}
