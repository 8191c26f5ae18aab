namespace Workflows.Benchmarks.Shaping;

/// <summary>Ten states that shape data: numbers, text, records, copies and choices; and one task, which takes no time.</summary>
[Workflow("shaping", StartAt = nameof(Start))]
public sealed partial class ShapingWorkflow
{
    [Pass(Next = nameof(HasCoupon))]
    static Quote Start(Request request) => new(
        request.Id, request.Buyer, request.Items[0], (request.Items[0].Cents * request.Items[0].Count) + (request.Items[^1].Cents * request.Items[^1].Count), 0, 0, request.Coupon);

    [Choice]
    static Next HasCoupon(Quote quote) => quote switch
    {
        { Note: "HALF" } => nameof(Halve),
        { Buyer.Points: > 1_000 } => nameof(Reward),
        _ => nameof(Weigh),
    };

    [Pass(Next = nameof(Weigh))]
    static Quote Halve(Quote quote) => quote with { Discount = quote.Cents / 2, Note = null };

    [Pass(Next = nameof(Weigh)), ResultPath(nameof(Quote.Discount))]
    static int Reward(Quote quote) => quote.Buyer.Points!.Value / 100 * 5;

    [Choice]
    static Next Weigh(Quote quote) => quote.First.Count > 10 || quote.Cents - quote.Discount > 50_00 ? nameof(Free) : nameof(Post);

    [Pass(Next = nameof(Tell))]
    static Quote Free(Quote quote) => quote with { Postage = 0, Note = quote.Note ?? "no postage" };

    [Pass(Next = nameof(Tell)), ResultPath(nameof(Quote.Postage))]
    static int Post(Quote quote) => quote.Buyer.Country switch { "DE" => 490, "AT" or "CH" => 990, _ => 1_990 };

    [Pass(Next = nameof(Save))]
    static Answer Tell(Quote quote) => new(
        quote.Id,
        new Letter(
            quote.Buyer.Name,
            $"Quote {quote.Id} for {quote.First.Sku}",
            quote.Discount > 0 ? $"Dear {quote.Buyer.Name}, you save {quote.Discount}." : $"Dear {quote.Buyer.Name}.",
            quote.Buyer.Points > 500),
        quote.Cents - quote.Discount + quote.Postage);

    [Task(Next = nameof(Done))]
    public ValueTask<Answer> Save(Answer answer) => new(answer);

    [Succeed] static Answer Done(Answer answer) => answer.Total > 0 ? answer : answer with { Total = 0 };
}
