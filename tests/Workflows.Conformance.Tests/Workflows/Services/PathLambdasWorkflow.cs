namespace Workflows.Conformance.Tests.Services;

/// <summary>Functions that exist already, in JSONPath: the resource itself in front of a ResultPath.</summary>
[Workflow("path-lambdas", StartAt = nameof(Price), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathLambdasWorkflow
{
    [Lambda<Quote>("${Price}", Next = nameof(Note)), ResultPath(nameof(Order.Quote))]
    [Retry<TimeoutException>(IntervalSeconds = 2, MaxAttempts = 1)]
    [Catch<KeyNotFoundException>(nameof(Unknown), ResultPath = nameof(Order.Error))]
    [Catch(nameof(Unknown), "Quote.Expired", ResultPath = nameof(Order.Error))]
    static PriceRequest Price(Order order, WorkflowContext context) => new(order.Sku, order.Count, $"{context.Execution.Name} of {order.Sku}");

    [Lambda("${Note}", Next = nameof(Check), Credentials = nameof(RoleOf))]
    static Noted Note(Order order) => new(order.Sku, order.Quote!.Cents);

    static string RoleOf(Order order) => $"arn:aws:iam::1:role/{order.Sku}";

    [Lambda<Checked>("check-${Stage}", Next = nameof(Done), TimeoutSeconds = 10), Assign("checked")]
    [Retry(Errors.Timeout, IntervalSeconds = 1, MaxAttempts = 1)]
    static partial void Check();

    [Lambda<Checked>("${Seal}", End = true)]
    static Checked Done([Variable] Checked @checked) => @checked;

    [Fail("Unknown", "There is no such thing.")]
    static partial void Unknown();

    public sealed record Order(string Sku, int Count, Quote? Quote, ErrorOutput? Error);

    public sealed record PriceRequest(string Sku, int Count, string Tag);

    public sealed record Noted(string Sku, int Cents);

    public sealed record Quote(int Cents, string? Text);

    public sealed record Checked(int Level, string Text);
}
