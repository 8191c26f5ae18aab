using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>A retrier that says nothing: every error, with ASL's defaults.</summary>
[Workflow("retry-defaults", StartAt = nameof(Fetch))]
public sealed partial class RetryDefaultsWorkflow(ScenarioTasks tasks)
{
    [Task(End = true, TimeoutSeconds = 60), Retry]
    public Task<string> Fetch(Source source) => tasks.Run<string>(nameof(Fetch), source);

    public sealed record Source(string Url);
}
