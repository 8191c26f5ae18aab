using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Executions;

/// <summary>What others start: it is refused, fails, takes its time, or delivers.</summary>
[Workflow("delivery", StartAt = nameof(IsNear), TimeoutSeconds = 90)]
public sealed partial class DeliveryWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next IsNear(Delivery delivery) => delivery.Miles > 100 ? nameof(TooFar) : nameof(Rest);

    [Wait(Next = nameof(Deliver))]
    static TimeSpan Rest(Delivery delivery) => TimeSpan.FromSeconds(delivery.Miles / 10);

    [Task(Next = nameof(Done)), Retry("Rain", IntervalSeconds = 3, MaxAttempts = 1)]
    public Task<Proof> Deliver(Delivery delivery, CancellationToken cancellationToken) => tasks.RunUntil<Proof>(nameof(Deliver), delivery, cancellationToken);

    [Succeed]
    static Proof Done(Proof proof) => proof;

    [Fail("TooFar", "Nobody drives there.")]
    static partial void TooFar();

    public sealed record Delivery(string City, int Miles, string? Note);

    public sealed record Proof(string Name, string? Note);
}
