using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>What names and wildcards match: exactly, all but timeouts, all.</summary>
[Workflow("retry-order", StartAt = nameof(Work))]
public sealed partial class RetryOrderWorkflow(ScenarioTasks tasks)
{
    [Task(End = true, TimeoutSeconds = 5)]
    [Retry("First", IntervalSeconds = 10, MaxAttempts = 1)]
    [Retry(Errors.TaskFailed, IntervalSeconds = 3, MaxAttempts = 2, BackoffRate = 1)]
    [Retry(Errors.All, IntervalSeconds = 40, MaxAttempts = 1)]
    public Task<string> Work(string job) => tasks.Run<string>(nameof(Work), job);
}
