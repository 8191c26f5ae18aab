using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Executions;

/// <summary>What others start, too: one task, which a scenario calls by the name of the state that starts it.</summary>
[Workflow("returning", StartAt = nameof(Bring))]
public sealed partial class ReturningWorkflow(ScenarioTasks tasks, string task = nameof(ReturningWorkflow.Bring))
{
    [Task(End = true)]
    public Task<Slip> Bring(Parcel parcel, CancellationToken cancellationToken) => tasks.RunUntil<Slip>(task, parcel, cancellationToken);

    public sealed record Parcel(string City, string? Note);

    public sealed record Slip(string Name, int? Fee);
}
