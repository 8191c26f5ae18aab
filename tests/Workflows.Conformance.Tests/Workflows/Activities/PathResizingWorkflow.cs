namespace Workflows.Conformance.Tests.Activities;

/// <summary>Work that a worker asks for, in JSONPath.</summary>
[Workflow("path-resizing", StartAt = nameof(Resize), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathResizingWorkflow
{
    [Activity<Small>("resize", Next = nameof(Store), HeartbeatSecondsPath = nameof(Photo.Pulse), TimeoutSeconds = 60), ResultPath(nameof(Photo.Small))]
    [Retry("Disk.Full", IntervalSeconds = 5, MaxAttempts = 2)]
    [Retry(Errors.HeartbeatTimeout, IntervalSeconds = 1, MaxAttempts = 1)]
    [Catch(nameof(Lost), "Photo.Broken", ResultPath = nameof(Photo.Error))]
    [Catch(nameof(Lost), Errors.Timeout, ResultPath = nameof(Photo.Error))]
    static Work Resize(Photo photo, WorkflowContext context) => new(photo.Name, $"{context.State.Name} of {context.StateMachine.Name}");

    [Activity<Stored>("arn:aws:states:eu-west-1:1:activity:store", Next = nameof(Count), TimeoutSecondsPath = nameof(Photo.Limit), Output = nameof(BucketOf))]
    static Photo Store(Photo photo) => photo;

    static string BucketOf(Stored stored) => stored.Bucket;

    [Activity<int>("${Count}", Next = nameof(Done)), Assign("number")]
    static partial void Count();

    [Pass(End = true)]
    static string Done([Variable] int number) => $"{number} photos";

    [Fail("Lost", "There is no photo.")]
    static partial void Lost();

    public sealed record Photo(string Name, int Limit, int Pulse, Small? Small, ErrorOutput? Error);

    public sealed record Work(string Name, string By);

    public sealed record Small(string Name, int[] Size);

    public sealed record Stored(string Bucket);
}
