using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Executions;

/// <summary>Starts a workflow that is a class here, in JSONPath.</summary>
[Workflow("path-dispatch", StartAt = nameof(Deliver), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathDispatchWorkflow(ScenarioTasks tasks)
{
    private readonly DeliveryWorkflow _delivery = new(tasks);
    private readonly ReturningWorkflow _returning = new(tasks, nameof(Sign));

    [StartExecution<DeliveryWorkflow>(Next = nameof(Sign), Output = nameof(ProofOf)), Assign("proof")]
    [Retry(Errors.TaskFailed, IntervalSeconds = 30, MaxAttempts = 1)]
    [Catch(nameof(Lost), Errors.TaskFailed)]
    static DeliveryWorkflow.Delivery Deliver(Parcel parcel) => new(parcel.City, parcel.Miles, parcel.Note);

    static DeliveryWorkflow.Proof ProofOf(DeliveryWorkflow.Proof result) => result;

    [StartExecution<ReturningWorkflow>(Next = nameof(Done))]
    static ReturningWorkflow.Parcel Sign([ExecutionInput] Parcel parcel) => parcel.Back;

    [Task(End = true)]
    public Task<string> Done(ReturningWorkflow.Slip back, [Variable] DeliveryWorkflow.Proof proof) => tasks.RunWith<string>(nameof(Done), ("back", back), ("proof", proof));

    [Fail("Lost", "Nobody has it.")]
    static partial void Lost();

    public sealed record Parcel(string City, int Miles, string Note, ReturningWorkflow.Parcel Back);
}
