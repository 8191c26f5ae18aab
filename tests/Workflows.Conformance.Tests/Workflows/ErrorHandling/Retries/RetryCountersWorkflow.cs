using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>A counter for each retrier, shared by its names; the first that names the error decides, even if it is used up.</summary>
[Workflow("retry-counters", StartAt = nameof(Work))]
public sealed partial class RetryCountersWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Done))]
    [Retry("A", "B", IntervalSeconds = 1, MaxAttempts = 2, BackoffRate = 2)]
    [Retry("C", IntervalSeconds = 5)]
    [Retry(IntervalSeconds = 100, MaxAttempts = 1)]
    [Catch(nameof(Report))]
    public Task<string> Work(string job) => tasks.Run<string>(nameof(Work), job);

    [Pass(Next = nameof(Done))] static string Report(ErrorOutput error) => $"{error.Error} was too much";

    [Succeed] static string Done(string text) => text;
}
