namespace Workflows.Conformance.Tests.Services;

/// <summary>Functions that exist already: with a payload and without, with a result and without.</summary>
[Workflow("lambdas", StartAt = nameof(Price))]
public sealed partial class LambdasWorkflow
{
    [Lambda<Quote>("${Price}", Next = nameof(Note)), ResultPath(nameof(Order.Quote)), Assign("quote")]
    [Retry<TimeoutException>(IntervalSeconds = 2, MaxAttempts = 1)]
    [Catch<KeyNotFoundException>(nameof(Unknown), ResultPath = nameof(Order.Error))]
    [Catch(nameof(Unknown), "Quote.Expired", ResultPath = nameof(Order.Error))]
    static PriceRequest Price(Order order, WorkflowContext context) => new(order.Sku, order.Count * 2, order.Note, $"{context.Execution.Name} {context.State.RetryCount}");

    [Lambda("${Note}", Next = nameof(Check), Credentials = "${Role}")]
    static Noted Note(Order order, [Variable] Quote quote) => new(order.Sku, quote.Cents);

    [Lambda<int>("check-${Stage}", Next = nameof(Seal), TimeoutSeconds = 10, Output = nameof(ToChecked))]
    [Retry(Errors.Timeout, IntervalSeconds = 1, MaxAttempts = 1)]
    static partial void Check();

    static Checked ToChecked(int result, [Variable] Quote quote) => new(result, quote.Cents * result, quote.Text);

    [Lambda<Checked>("${Seal}", Next = nameof(Done))]
    static Checked Seal(Checked @checked) => @checked;

    [Succeed]
    static Checked Done(Checked @checked) => @checked;

    [Fail]
    static WorkflowError Unknown(Order order) => new("Unknown", $"{order.Sku}: {order.Error!.Error}");

    public sealed record Order(string Sku, int Count, string? Note, Quote? Quote, ErrorOutput? Error);

    public sealed record PriceRequest(string Sku, int Count, string? Note, string Tag);

    public sealed record Noted(string Sku, int Cents);

    public sealed record Quote(int Cents, string? Text);

    public sealed record Checked(int Level, int Cents, string? Text);
}
