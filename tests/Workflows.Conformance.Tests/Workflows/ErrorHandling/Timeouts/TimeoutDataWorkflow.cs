using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Timeouts that are data: a member of the input, and computed.</summary>
[Workflow("timeout-data", StartAt = nameof(Member))]
public sealed partial class TimeoutDataWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Computed), TimeoutSecondsPath = nameof(Job.Limit))]
    [Retry(Errors.Timeout, MaxAttempts = 1)]
    [Retry(Errors.QueryEvaluationError, IntervalSeconds = 3, MaxAttempts = 1)]
    [Catch(nameof(Wrong), Errors.QueryEvaluationError)]
    public Task Member(Job job) => tasks.Do(nameof(Member), job);

    [Task(End = true, TimeoutSecondsPath = nameof(LimitOf)), ResultPath(nameof(Job.Limit))]
    [Retry(Errors.Timeout, MaxAttempts = 2)]
    [Catch(nameof(Wrong), Errors.QueryEvaluationError)]
    public Task<int> Computed(Job job) => tasks.Run<int>(nameof(Computed), job);

    // A second more for each retry.
    static int LimitOf(Job job, WorkflowContext context) => job.Steps[0] * 10 + context.State.RetryCount;

    [Pass(End = true)] static Job Wrong(ErrorOutput error) => new(0, [], error.Error);

    public sealed record Job(int Limit, int[] Steps, string? Error);
}
