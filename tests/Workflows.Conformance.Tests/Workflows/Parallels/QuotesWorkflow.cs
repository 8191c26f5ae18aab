using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>Branches with an input of their own, and states that several branches and the workflow share.</summary>
[Workflow("quotes", StartAt = nameof(Ask))]
public sealed partial class QuotesWorkflow(ScenarioTasks tasks)
{
    [Parallel(Arguments = nameof(ToParcel), Next = nameof(Again))]
    [Branch(nameof(Weigh))]
    [Branch(nameof(Price), Arguments = nameof(ToCheap), Name = "Cheap")]
    [Branch(nameof(Price), Arguments = nameof(ToFast), Name = "Fast")]
    static Request Ask(Order order, int weight, Quote cheap, Quote fast) => new(cheap.Cents < fast.Cents ? cheap.By : fast.By, weight + order.Lines);

    static Parcel ToParcel(Order order) => new(order.City, order.Lines * 2);

    static Request ToCheap(Parcel parcel) => new("post", parcel.Weight);

    static Request ToFast(Parcel parcel) => new(parcel.City == "Bern" ? "bike" : "plane", parcel.Weight + 1);

    [Pass(Next = nameof(Price))]
    static Request Again(Request request) => request with { Weight = request.Weight * 10 };

    [Task(End = true)]
    public Task<int> Weigh(Parcel parcel) => tasks.Run<int>(nameof(Weigh), parcel);

    [Task(Next = nameof(Round)), Retry("Busy", IntervalSeconds = 2, MaxAttempts = 1)]
    public Task<Quote> Price(Request request) => tasks.Run<Quote>(nameof(Price), request);

    [Choice]
    static Next Round(Quote quote) => quote.Cents > 100 ? nameof(Reduce) : nameof(Accept);

    [Pass(Next = nameof(Round))]
    static Quote Reduce(Quote quote) => quote with { Cents = quote.Cents - 100 };

    [Succeed]
    static Quote Accept(Quote quote) => quote;

    public sealed record Order(string City, int Lines);

    public sealed record Parcel(string City, int Weight);

    public sealed record Request(string By, int Weight);

    public sealed record Quote(string By, int Cents);
}
