using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>A try that takes too long, of tasks that listen to their token and of those that do not.</summary>
[Workflow("timeout-constant", StartAt = nameof(Deaf))]
public sealed partial class TimeoutConstantWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Listening), TimeoutSeconds = 10)]
    [Retry(Errors.Timeout, IntervalSeconds = 5, MaxAttempts = 2)]
    [Retry(Errors.TaskFailed, IntervalSeconds = 100, MaxAttempts = 1)]
    public Task<string> Deaf(string job) => tasks.Run<string>(nameof(Deaf), job);

    [Task(Next = nameof(Silent), TimeoutSeconds = 20)]
    [Retry<TimeoutException>(IntervalSeconds = 3, MaxAttempts = 1)]
    [Catch<OperationCanceledException>(nameof(Cancelled))]
    [Catch<TimeoutException>(nameof(Late))]
    public Task<string> Listening(string job, CancellationToken cancellationToken) => tasks.RunUntil<string>(nameof(Listening), job, cancellationToken);

    [Task(Next = nameof(Patient), TimeoutSeconds = 1)]
    [Catch(nameof(Late), Errors.Timeout)]
    public Task Silent(CancellationToken cancellationToken) => tasks.DoUntil(nameof(Silent), cancellationToken);

    [Task(End = true, TimeoutSeconds = 99_999_999)] public Task<string> Patient(string job) => tasks.Run<string>(nameof(Patient), job);

    [Succeed] static string Late(ErrorOutput error) => $"{error.Error} [{error.Cause}]";

    [Succeed] static string Cancelled(ErrorOutput error) => $"cancelled {error.Error}";
}
