using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Exception types where ASL has names: a type stands for all that derive from it.</summary>
[Workflow("hierarchy", StartAt = nameof(Work))]
public sealed partial class HierarchyWorkflow(ScenarioTasks tasks)
{
    [Task(End = true, TimeoutSeconds = 30)]
    [Retry<TimeoutException>(IntervalSeconds = 4, MaxAttempts = 1)]
    [Retry<ShopClosedException>(IntervalSeconds = 9, MaxAttempts = 1)]
    [Catch<DiskFullException>(nameof(Full))]
    [Catch<IOException>(nameof(Disk))]
    [Catch<ShopException>(nameof(Shop))]
    [Catch<ArithmeticException, KeyNotFoundException>(nameof(Bug))]
    [Catch<TimeoutException>(nameof(Slow))]
    [Catch<OperationCanceledException>(nameof(Cancelled))]
    public Task<string> Work(string job) => tasks.Run<string>(nameof(Work), job);

    [Succeed] static string Full(ErrorOutput error) => $"full: {error.Error}";

    [Succeed] static string Disk(ErrorOutput error) => $"disk: {error.Error}";

    [Succeed] static string Shop(ErrorOutput error) => $"shop: {error.Error}";

    [Succeed] static string Bug(ErrorOutput error) => $"bug: {error.Error}";

    [Succeed] static string Slow(ErrorOutput error) => $"slow: {error.Error}";

    [Succeed] static string Cancelled(ErrorOutput error) => $"cancelled: {error.Error}";
}
