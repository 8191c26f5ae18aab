using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>Retry and every form of Catch of a Parallel; retries and catches within come first.</summary>
[Workflow("recovery", StartAt = nameof(Both))]
public sealed partial class RecoveryWorkflow(ScenarioTasks tasks)
{
    [Parallel(nameof(Left), nameof(Right), Next = nameof(Done)), ResultPath(nameof(Job.Total)), Assign("total")]
    [Retry("Busy", IntervalSeconds = 10, MaxAttempts = 2)]
    [Retry<DiskFullException>(IntervalSeconds = 3, MaxAttempts = 1)]
    [Catch(nameof(Put), "Busy", ResultPath = nameof(Job.Error))]
    [Catch<DiskFullException>(nameof(Make), Output = nameof(ToText), Assign = nameof(Kept))]
    [Catch(nameof(Look), "Down", Assign = "failure")]
    [Catch(nameof(Quiet), "Ignored")]
    static int Both(Job job, int left, int right) => left + right + job.Total;

    [Task(End = true), Retry("Busy", IntervalSeconds = 1, MaxAttempts = 1)]
    public Task<int> Left(Job job) => tasks.Run<int>(nameof(Left), job);

    [Task(Next = nameof(More)), Catch(nameof(Mend), "Mended")]
    public Task<int> Right(Job job, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Right), job, cancellationToken);

    [Wait(Seconds = 5, Next = nameof(Add))]
    static partial void More(int n);

    [Pass(End = true)]
    static int Add(int n) => n + 1;

    [Pass(End = true)]
    static int Mend(ErrorOutput error) => error.Cause is null ? 0 : 40;

    static string ToText(Job job, ErrorOutput error) => $"{job.Id} {error.Error ?? "none"}";

    static (string reason, int id) Kept(Job job, ErrorOutput error) => (error.Error ?? "none", job.Id);

    [Succeed]
    static Job Put(Job job) => job;

    [Succeed]
    static Job Make(string text, [Variable] string reason, [Variable] int id) => new(id, 0, new(text, reason));

    [Pass(Next = nameof(Tell))]
    static string Look(ErrorOutput error, [Variable] ErrorOutput failure) => $"{error.Error ?? ""} {failure.Cause ?? ""}";

    [Fail]
    static WorkflowError Tell(string text) => new("NotDone", text);

    [Fail("Ignored", "Once more")]
    static partial void Quiet();

    [Succeed]
    static Job Done(Job job, [Variable] int total) => job with { Id = job.Id + total };

    public sealed record Job(int Id, int Total, ErrorOutput? Error);
}
