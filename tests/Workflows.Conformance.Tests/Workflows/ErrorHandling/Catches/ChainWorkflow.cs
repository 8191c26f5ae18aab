using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Five tasks in a row, each with a handler of its own; handlers that fail are retried, and one has a handler itself.</summary>
[Workflow("chain", StartAt = nameof(Reserve))]
public sealed partial class ChainWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Pack)), ResultPath(nameof(Batch.Last)), Catch(nameof(Report))]
    public Task<string> Reserve(Batch batch) => tasks.Run<string>(nameof(Reserve), batch);

    [Task(Next = nameof(Load)), ResultPath(nameof(Batch.Last)), Catch(nameof(Release), ResultPath = nameof(Batch.Error))]
    public Task<string> Pack(Batch batch) => tasks.Run<string>(nameof(Pack), batch);

    [Task(Next = nameof(Drive)), ResultPath(nameof(Batch.Last)), Catch(nameof(Unpack), ResultPath = nameof(Batch.Error))]
    public Task<string> Load(Batch batch) => tasks.Run<string>(nameof(Load), batch);

    [Task(Next = nameof(Hand)), ResultPath(nameof(Batch.Last)), Catch(nameof(Unload), ResultPath = nameof(Batch.Error))]
    public Task<string> Drive(Batch batch) => tasks.Run<string>(nameof(Drive), batch);

    [Task(Next = nameof(Done)), ResultPath(nameof(Batch.Last)), Catch(nameof(Return), ResultPath = nameof(Batch.Error))]
    public Task<string> Hand(Batch batch) => tasks.Run<string>(nameof(Hand), batch);

    [Task(Next = nameof(Unload)), Catch(nameof(Alarm), ResultPath = nameof(Batch.Error))] public Task Return(Batch batch) => tasks.Do(nameof(Return), batch);

    [Task(Next = nameof(Unpack)), Retry("Busy", MaxAttempts = 2)] public Task Unload(Batch batch) => tasks.Do(nameof(Unload), batch);

    [Task(Next = nameof(Release)), Retry(IntervalSeconds = 10, MaxAttempts = 1)] public Task Unpack(Batch batch) => tasks.Do(nameof(Unpack), batch);

    [Task(Next = nameof(Undone))] public Task Release(Batch batch) => tasks.Do(nameof(Release), batch);

    [Task(Next = nameof(Undone))] public Task Alarm(Batch batch) => tasks.Do(nameof(Alarm), batch);

    [Fail] static WorkflowError Undone(Batch batch) => new("Undone", batch.Error?.Error ?? "nothing");

    [Fail] static WorkflowError Report(ErrorOutput error) => new("NotEvenReserved", error.Cause ?? "nothing");

    [Succeed] static Batch Done(Batch batch) => batch;

    public sealed record Batch(string Id, string Last, ErrorOutput? Error);
}
