using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Every form of Retry and Catch on one Task, and what each handler gets.</summary>
[Workflow("charging", StartAt = nameof(Charge))]
public sealed partial class ChargingWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Done), TimeoutSeconds = 30), ResultPath(nameof(Purchase.Receipt))]
    [Retry<TimeoutException>(IntervalSeconds = 1, MaxAttempts = 2, BackoffRate = 1.5)]
    [Retry("Bank.Throttled", "Bank.Busy", IntervalSeconds = 3, MaxAttempts = 4, MaxDelaySeconds = 10)]
    [Retry<IOException>(MaxAttempts = 0)]
    [Catch<CardDeclinedException>(nameof(Declined), ResultPath = nameof(Purchase.Error))]
    [Catch(nameof(Explain), "Bank.Closed", Output = nameof(Summarise))]
    [Catch<TimeoutException>(nameof(TooLate))]
    [Catch<IOException, InvalidOperationException>(nameof(Undo))]
    [Catch(nameof(Report))]
    public Task<string> Charge(Purchase purchase) => tasks.Run<string>(nameof(Charge), purchase);

    static string Summarise(Purchase purchase, ErrorOutput error) => $"{purchase.Id}: {error.Error ?? "?"}";

    [Pass(Next = nameof(Done))] static Purchase Declined(Purchase purchase) => purchase with { Receipt = purchase.Error?.Error };

    [Pass(Next = nameof(Done))] static Purchase Explain(string text) => new(text, 0);

    [Pass(Next = nameof(Done))] static Purchase TooLate(ErrorOutput error) => new($"late {error.Cause}", 0, Error: error);

    [Task(Next = nameof(Done))] public Task Undo(Purchase purchase) => tasks.Do(nameof(Undo), purchase);

    [Fail] static WorkflowError Report(ErrorOutput error) => new("ChargeFailed", error.Error ?? "");

    [Succeed] static Purchase Done(Purchase purchase) => purchase;

    public sealed record Purchase(string Id, int Amount, string? Receipt = null, ErrorOutput? Error = null);
}
