using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>The automatic retrier for errors of AWS Lambda: alone, behind one's own, and before one's last for every error.</summary>
[Workflow("lambda-retrier", StartAt = nameof(Alone))]
public sealed partial class LambdaRetrierWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Behind))] public Task Alone(string job) => tasks.Do(nameof(Alone), job);

    [Task(Next = nameof(Before))]
    [Retry(Errors.LambdaTooManyRequestsException, Errors.LambdaServiceException, IntervalSeconds = 50, MaxAttempts = 1)]
    public Task Behind(string job) => tasks.Do(nameof(Behind), job);

    [Task(End = true)]
    [Retry(IntervalSeconds = 7, MaxAttempts = 1)]
    [Catch(nameof(Unavailable), Errors.LambdaServiceException)]
    public Task Before(string job) => tasks.Do(nameof(Before), job);

    [Fail("Unavailable")] static partial void Unavailable();
}
