using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Executions;

/// <summary>Starts a workflow that is a class here and runs compiled, once and for each item; what it fails with is in the cause.</summary>
[Workflow("dispatch", StartAt = nameof(Deliver))]
public sealed partial class DispatchWorkflow(ScenarioTasks tasks)
{
    private readonly DeliveryWorkflow _delivery = new(tasks);
    private readonly ReturningWorkflow _returning = new(tasks, nameof(Again));

    [StartExecution<DeliveryWorkflow>(Next = nameof(Each), TimeoutSeconds = 60), ResultPath(nameof(Parcel.Proof))]
    [Retry(Errors.TaskFailed, IntervalSeconds = 30, MaxAttempts = 1)]
    [Catch(nameof(Lost), Errors.TaskFailed, Output = nameof(EndOf))]
    static DeliveryWorkflow.Delivery Deliver(Parcel parcel) => new(parcel.City, parcel.Miles, parcel.Note);

    static Ended EndOf(ErrorOutput error) => Json.Parse<Ended>(error.Cause!);

    [Map(nameof(Again), Items = nameof(Parcel.More), MaxConcurrency = 1, Next = nameof(Done)), ResultPath(nameof(Parcel.Proofs))]
    static partial void Each(Parcel parcel);

    [StartExecution<ReturningWorkflow>(End = true, Output = nameof(NameOf))]
    static ReturningWorkflow.Parcel Again(ReturningWorkflow.Parcel parcel) => parcel;

    static string NameOf(ReturningWorkflow.Parcel parcel, ReturningWorkflow.Slip slip) => $"{parcel.City}: {slip.Name} {slip.Fee ?? 0}";

    [Task(End = true)]
    public Task<string> Done(Parcel parcel) => tasks.Run<string>(nameof(Done), parcel);

    [Pass(End = true)]
    static string Lost(Ended ended) => $"{ended.Status}: {ended.Error ?? "-"} {ended.Cause ?? "-"}";

    public sealed record Parcel(string City, int Miles, string? Note, ReturningWorkflow.Parcel[] More, DeliveryWorkflow.Proof? Proof, string[]? Proofs);

    [ServiceData]
    public sealed record Ended(string Status, string? Error, string? Cause);
}
