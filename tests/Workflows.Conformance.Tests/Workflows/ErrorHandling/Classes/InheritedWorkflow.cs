using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Entries of base classes, of the workflow and of policies, stand behind the nearer ones; and names of nested and generic exceptions.</summary>
[Workflow("inherited", StartAt = nameof(Work))]
[Retry("Busy", "Nearer", IntervalSeconds = 2, MaxAttempts = 1)]
public sealed partial class InheritedWorkflow(ScenarioTasks tasks) : GuardedWorkflow
{
    [Task(End = true), Eager]
    [Catch<NestedException>(nameof(Nested))]
    [Catch<ScenarioFailure<int>>(nameof(Generic))]
    public Task<string> Work(string job) => tasks.Run<string>(nameof(Work), job);

    [Succeed] static string Nested(ErrorOutput error) => $"nested {error.Error}";

    [Succeed] static string Generic(ErrorOutput error) => $"generic {error.Error}";

    /// <summary>A nested exception type: its name is its own.</summary>
    public sealed class NestedException(string message) : Exception(message);

    [Retry("Policy", "Patient", IntervalSeconds = 10, MaxAttempts = 1)]
    private class PatientAttribute : PolicyAttribute;

    [Retry("Policy", "Eager", IntervalSeconds = 1, MaxAttempts = 1)]
    private sealed class EagerAttribute : PatientAttribute;
}
