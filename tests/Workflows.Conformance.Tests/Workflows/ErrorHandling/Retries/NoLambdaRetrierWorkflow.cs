using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>A workflow without the automatic retrier.</summary>
[Workflow("no-lambda-retrier", StartAt = nameof(Work), RetryOnServiceExceptions = false)]
public sealed partial class NoLambdaRetrierWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Other))] public Task Work(string job) => tasks.Do(nameof(Work), job);

    [Task(End = true), Retry(MaxAttempts = 1)] public Task Other(string job) => tasks.Do(nameof(Other), job);
}
