using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Choices;

/// <summary>Choices that give the next state another value than their input.</summary>
[Workflow("booking", StartAt = nameof(Decide))]
public sealed partial class BookingWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next Decide(Posting posting) => posting switch
    {
        { Amount: < 0 } => Next.To(nameof(Refund), new RefundOrder(posting.Id, -posting.Amount, null)),
        { Amount: 0 } => Next.To(nameof(Report), $"nothing to do for {posting.Id}"),
        { Parts.Length: 0 } => nameof(Book),
        { Amount: > 1_000 } => Next.To(nameof(Count), posting.Parts),
        _ => nameof(Book),
    };

    [Task(Next = nameof(Report))] public Task<string> Refund(RefundOrder order) => tasks.Run<string>(nameof(Refund), order);

    [Task(Next = nameof(Report))] public Task<string> Book(Posting posting) => tasks.Run<string>(nameof(Book), posting);

    [Choice]
    static Next Count(int[] parts) => parts.Length > 2
        ? Next.To(nameof(Report), $"{parts.Length} parts, the first is {parts[0]}")
        : Next.To(nameof(Refund), new RefundOrder("parts", parts.Length, "few"));

    [Succeed] static string Report(string text) => text;

    public sealed record Posting(string Id, int Amount, int[] Parts);

    public sealed record RefundOrder(string Id, int Amount, string? Note);
}
