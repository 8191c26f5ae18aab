using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>How long the time before each retry is: a retrier for each combination of its fields.</summary>
[Workflow("retry-timing", StartAt = nameof(Fetch))]
public sealed partial class RetryTimingWorkflow(ScenarioTasks tasks)
{
    [Task(End = true)]
    [Retry("Flat", IntervalSeconds = 3, BackoffRate = 1, MaxAttempts = 5)]
    [Retry("Half", IntervalSeconds = 1, BackoffRate = 1.5, MaxAttempts = 4)]
    [Retry("Tenth", IntervalSeconds = 10, BackoffRate = 1.1, MaxAttempts = 4)]
    [Retry("Double", IntervalSeconds = 3)]
    [Retry("Capped", IntervalSeconds = 3, MaxDelaySeconds = 5, MaxAttempts = 4)]
    [Retry("Growing", MaxDelaySeconds = 60, MaxAttempts = 10)]
    [Retry("Never", MaxAttempts = 0)]
    [Retry("Once", IntervalSeconds = 7, MaxAttempts = 1)]
    [Retry("Often", BackoffRate = 1, MaxAttempts = 40)]
    [Retry("Slow", IntervalSeconds = 99_999_999, MaxAttempts = 1)]
    [Retry("Steep", IntervalSeconds = 2, BackoffRate = 10)]
    public Task<int> Fetch(int number) => tasks.Run<int>(nameof(Fetch), number);
}
