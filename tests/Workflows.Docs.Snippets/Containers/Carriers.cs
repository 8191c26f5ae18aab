using Workflows;

namespace Carriers;

public sealed record Parcel(string Id, int Grams);

public sealed record Question(string Carrier, int Grams);

public sealed record Price(string Carrier, int Cents);

public interface ICarriers
{
    Task<Price> AskAsync(string carrier, int grams, CancellationToken cancellationToken);
}

/// <summary>Asks two carriers at once, and takes the cheaper.</summary>
[Workflow("carriers", StartAt = nameof(AskAll))]
public sealed partial class CarrierWorkflow(ICarriers carriers)
{
    [Parallel(Next = nameof(Best))]
    [Branch(nameof(Ask), Arguments = nameof(OfPost)), Branch(nameof(Ask), Arguments = nameof(OfCourier), Name = "Courier")]
    static partial void AskAll(Parcel parcel);

    static Question OfPost(Parcel parcel) => new("post", parcel.Grams);

    static Question OfCourier(Parcel parcel) => new("courier", parcel.Grams);

    [Task(End = true)]
    public Task<Price> Ask(Question question, CancellationToken cancellationToken) => carriers.AskAsync(question.Carrier, question.Grams, cancellationToken);

    [Succeed]
    static Price Best(Price[] prices) => prices[1].Cents < prices[0].Cents ? prices[1] : prices[0];
}
