using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Flow;

/// <summary>Messages of SQS, which go to a task and on as they came.</summary>
[Workflow("queue", StartAt = nameof(IsFirst))]
public sealed partial class QueueWorkflow(ScenarioTasks tasks)
{
    [Choice] static Next IsFirst(SqsEvent batch) => batch.Records.Count == 0 ? nameof(Nothing) : nameof(Work);

    [Task(Next = nameof(Tell))] public Task Work(SqsEvent batch) => tasks.Do(nameof(Work), batch);

    [Succeed]
    static Job First(SqsEvent batch) => new(batch.Records[0].Body, batch.Records[0].Attributes["ApproximateReceiveCount"], null);

    [Choice] static Next Tell(SqsEvent batch) => batch.Records[0].Md5OfMessageAttributes is null ? nameof(First) : nameof(Marked);

    [Succeed]
    static Job Marked(SqsEvent batch) => new(batch.Records[0].Body, batch.Records[0].EventSourceArn, batch.Records[0].MessageAttributes["kind"].StringValue);

    [Succeed] static Job Nothing() => new("", "", null);

    public sealed record Job(string Body, string Text, string? Kind);
}
