using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>The first catcher that names the error handles it, after the retriers: names exactly, wildcards as ASL has them.</summary>
[Workflow("catch-order", StartAt = nameof(Work))]
public sealed partial class CatchOrderWorkflow(ScenarioTasks tasks)
{
    [Task(End = true, TimeoutSeconds = 5)]
    [Retry("Retried", MaxAttempts = 1, IntervalSeconds = 2)]
    [Catch(nameof(Named), "Named", "Retried")]
    [Catch(nameof(Permitted), Errors.Permissions, Errors.QueryEvaluationError)]
    [Catch(nameof(Failed), Errors.TaskFailed)]
    [Catch(nameof(Anything), Errors.All)]
    public Task<string> Work(string job) => tasks.Run<string>(nameof(Work), job);

    [Succeed] static string Named(ErrorOutput error) => $"named {error.Error}";

    [Succeed] static string Permitted(ErrorOutput error) => $"permitted {error.Error}";

    [Succeed] static string Failed(ErrorOutput error) => $"failed {error.Error}";

    [Succeed] static string Anything(ErrorOutput error) => $"anything {error.Error}";
}
