namespace Workflows.Benchmarks.Shaping;

/// <summary>The same without the library: one asynchronous method over the same task, which looks for cancellation before each step.</summary>
internal static class ShapingByHand
{
    public static async ValueTask<Answer> RunAsync(ShapingWorkflow workflow, Request request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var first = request.Items[0];
        var last = request.Items[^1];
        var quote = new Quote(request.Id, request.Buyer, first, (first.Cents * first.Count) + (last.Cents * last.Count), 0, 0, request.Coupon);

        cancellationToken.ThrowIfCancellationRequested();
        if (quote.Note == "HALF")
        {
            cancellationToken.ThrowIfCancellationRequested();
            quote = quote with { Discount = quote.Cents / 2, Note = null };
        }
        else if (quote.Buyer.Points > 1_000)
        {
            cancellationToken.ThrowIfCancellationRequested();
            quote = quote with { Discount = quote.Buyer.Points.Value / 100 * 5 };
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (quote.First.Count > 10 || quote.Cents - quote.Discount > 50_00)
        {
            cancellationToken.ThrowIfCancellationRequested();
            quote = quote with { Postage = 0, Note = quote.Note ?? "no postage" };
        }
        else
        {
            cancellationToken.ThrowIfCancellationRequested();
            quote = quote with { Postage = PostageTo(quote.Buyer.Country) };
        }

        cancellationToken.ThrowIfCancellationRequested();
        var answer = new Answer(quote.Id, LetterFor(quote), quote.Cents - quote.Discount + quote.Postage);

        cancellationToken.ThrowIfCancellationRequested();
        answer = await workflow.Save(answer).ConfigureAwait(false);

        cancellationToken.ThrowIfCancellationRequested();
        if (answer.Total <= 0)
        {
            answer = answer with { Total = 0 };
        }

        return answer;
    }

    private static int PostageTo(string country) => country switch { "DE" => 490, "AT" or "CH" => 990, _ => 1_990 };

    private static Letter LetterFor(Quote quote) => new(
        quote.Buyer.Name,
        $"Quote {quote.Id} for {quote.First.Sku}",
        quote.Discount > 0 ? $"Dear {quote.Buyer.Name}, you save {quote.Discount}." : $"Dear {quote.Buyer.Name}.",
        quote.Buyer.Points > 500);
}
