using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Activities;

/// <summary>Work that a worker asks for: input made, whole and empty; heartbeats, timeouts, retries.</summary>
[Workflow("resizing", StartAt = nameof(Resize), TimeoutSeconds = 500)]
public sealed partial class ResizingWorkflow(ScenarioTasks tasks)
{
    [Activity<Small>("resize", Next = nameof(Store), HeartbeatSecondsPath = nameof(Photo.Pulse), TimeoutSeconds = 60), ResultPath(nameof(Photo.Small))]
    [Retry("Disk.Full", IntervalSeconds = 5, MaxAttempts = 2)]
    [Retry(Errors.HeartbeatTimeout, IntervalSeconds = 1, MaxAttempts = 1)]
    [Catch(nameof(Lost), "Photo.Broken", ResultPath = nameof(Photo.Error))]
    [Catch(nameof(Lost), Errors.Timeout, ResultPath = nameof(Photo.Error))]
    static Work Resize(Photo photo, WorkflowContext context) => new(photo.Name, photo.Width / 2, $"{context.State.Name} {context.State.RetryCount}", photo.Note);

    [Activity<Stored>("arn:aws:states:eu-west-1:1:activity:store", Next = nameof(Count), TimeoutSecondsPath = nameof(LimitOf), Output = nameof(PlaceOf))]
    static Photo Store(Photo photo) => photo;

    static int LimitOf(Photo photo) => photo.Width / 100;

    static string PlaceOf(Photo photo, Stored stored) => $"{stored.Bucket}/{photo.Name}";

    [Activity<int>("${Count}", Next = nameof(Done)), Assign("total"), DiscardResult]
    static partial void Count();

    [Task(Next = nameof(Say))]
    public Task<string> Done(string place, [Variable] int total) => tasks.RunWith<string>(nameof(Done), ("place", place), ("total", total));

    [Succeed]
    static string Say(string text) => text;

    [Fail]
    static WorkflowError Lost(Photo photo) => new("Lost", $"{photo.Name}: {photo.Error!.Error}");

    public sealed record Photo(string Name, int Width, int Pulse, string? Note, Small? Small, ErrorOutput? Error);

    public sealed record Work(string Name, int Width, string By, string? Note);

    public sealed record Small(string Name, int[] Size);

    public sealed record Stored(string Bucket);
}
