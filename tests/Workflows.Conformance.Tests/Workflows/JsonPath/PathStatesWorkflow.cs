using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.JsonPath;

/// <summary>How states of JSONPath take and give data: InputPath, Parameters, ResultSelector, ResultPath and OutputPath.</summary>
[Workflow("path-states", StartAt = nameof(Price), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathStatesWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Reserve), Arguments = nameof(ToQuote)), ResultPath(nameof(Order.Quote))]
    public Task<Quote> Price(QuoteRequest request) => tasks.Run<Quote>(nameof(Price), request);

    static QuoteRequest ToQuote(Order order) => new(order.Item.Sku, order.Item.Quantity + 1, $"Order {order.Id}: {{{order.Item.Sku}}}");

    [Task(Next = nameof(Notify), Arguments = nameof(ItemOf)), ResultPath(nameof(Order.Reservation))]
    [Catch<DiskFullException>(nameof(Full), ResultPath = nameof(Order.Error))]
    [Catch<SlowDiskException>(nameof(Slow), Output = nameof(Unchanged))]
    [Catch(nameof(Failed))]
    public Task<string> Reserve(Item item) => tasks.Run<string>(nameof(Reserve), item);

    static Item ItemOf(Order order) => order.Item;

    static Order Unchanged(Order order, ErrorOutput error) => order;

    [Task(Next = nameof(Pause), TimeoutSecondsPath = nameof(Order.Limit))]
    [Catch(nameof(Late), Errors.Timeout)]
    public Task Notify(Order order, CancellationToken cancellationToken) => tasks.DoUntil(nameof(Notify), order, cancellationToken);

    [Wait(Next = nameof(Until))] static TimeSpan Pause(Order order) => TimeSpan.FromSeconds(order.Seconds);

    [Wait(Next = nameof(Locate))] static DateTimeOffset Until(Order order) => order.At;

    [Task(Next = nameof(Mark), Output = nameof(ToPacking))]
    public Task<Stock> Locate(Order order) => tasks.Run<Stock>(nameof(Locate), order);

    static Packing ToPacking(Stock result) => new(result.Places.Length, result.Places[0], "packed", null);

    [Pass(Next = nameof(Add)), ResultPath(nameof(Packing.Label))]
    static Label Mark(Packing packing) => new(packing.Place, [packing.Text, "x"]);

    [Pass(Next = nameof(Name))] static Packing Add(Packing packing) => packing with { Count = packing.Count + 10 };

    [Pass(Next = nameof(Ship))] static Packing Name(Packing packing) => packing with { Text = "it's {packed}" };

    [Task(Next = nameof(Track), Arguments = nameof(PlaceOf), Output = nameof(NumberOf))]
    public Task<Parcel> Ship(string place) => tasks.Run<Parcel>(nameof(Ship), place);

    static string PlaceOf(Packing packing) => packing.Place;

    static string NumberOf(Parcel result) => result.Number;

    [Task(Next = nameof(Done), Output = nameof(ToTrack))]
    public Task<int> Track(string number, WorkflowContext context) => tasks.RunWith<int>(nameof(Track), ("number", number), ("context", context));

    static string ToTrack(int result) => $"{result} km";

    [Succeed] static string Done(string track) => track;

    [Fail] static WorkflowError Full(Order order) => new(order.Item.Sku, $"No place for {order.Id}");

    [Succeed] static string Slow(Order order) => order.Item.Sku;

    [Fail("Failed")] static partial void Failed(ErrorOutput error);

    [Fail] static partial void Late();

    public sealed record Order(int Id, Item Item, int Limit, int Seconds, DateTimeOffset At, Quote? Quote, string? Reservation, ErrorOutput? Error);

    public sealed record Item(string Sku, int Quantity);

    public sealed record QuoteRequest(string Sku, int Quantity, string Text);

    public sealed record Quote(int Cents, string? Note);

    public sealed record Stock(string[] Places);

    public sealed record Packing(int Count, string Place, string Text, Label? Label);

    public sealed record Label(string Place, string[] Texts);

    public sealed record Parcel(string Number);
}
