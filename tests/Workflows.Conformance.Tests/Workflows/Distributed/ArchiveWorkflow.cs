using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Distributed;

/// <summary>Results that are written to S3, each as it is and put together, while all that fail are tolerated.</summary>
[Workflow("archive", StartAt = nameof(Choose))]
public sealed partial class ArchiveWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next Choose(Job job) => job.IsFlat ? nameof(Flat) : nameof(Whole);

    [Map(nameof(Work), Mode = MapMode.Distributed, Items = nameof(Job.Items), ToleratedFailurePercentage = 100, Next = nameof(Done))]
    [ResultWriter("results", "runs")]
    static partial void Whole(Job job);

    [Map(nameof(Work), Mode = MapMode.Distributed, Items = nameof(Job.Items), ToleratedFailurePercentage = 100, Next = nameof(Done))]
    [ResultWriter("results", "runs/flat", Transformation = ResultTransformation.Flatten)]
    static partial void Flat(Job job);

    [Task(End = true)]
    public Task<int[]> Work(int item) => tasks.Run<int[]>(nameof(Work), item);

    [Succeed]
    static string Done(ResultWriterOutput output) => output.ResultWriterDetails.Bucket;

    public sealed record Job(bool IsFlat, int[] Items);
}
