using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Retry and Catch of the whole class: behind a state's own, and Catch not for what only it leads to.</summary>
[Workflow("class-level", StartAt = nameof(First))]
[Retry("Busy", "Own", IntervalSeconds = 2, MaxAttempts = 2)]
[Catch(nameof(Give), "Hopeless")]
[Catch(nameof(Clean), ResultPath = nameof(Job.Error))]
public sealed partial class ClassLevelWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Second))]
    [Retry("Own", IntervalSeconds = 30, MaxAttempts = 1)]
    [Catch(nameof(Special), "Special")]
    public Task First(Job job) => tasks.Do(nameof(First), job);

    [Task(Next = nameof(Done))] public Task Second(Job job) => tasks.Do(nameof(Second), job);

    [Task(Next = nameof(Second))] public Task Special(Job job) => tasks.Do(nameof(Special), job);

    [Task(Next = nameof(Tell))] public Task Clean(Job job) => tasks.Do(nameof(Clean), job);

    [Task(Next = nameof(Done)), Catch(nameof(Done), "Deaf")] public Task Tell(Job job) => tasks.Do(nameof(Tell), job);

    [Fail("GivenUp")] static partial void Give();

    [Succeed] static Job Done(Job job) => job;

    public sealed record Job(string Id, ErrorOutput? Error);
}
