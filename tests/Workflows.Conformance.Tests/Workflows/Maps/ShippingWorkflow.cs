using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>Items that a method gives, and inputs that a method makes of each item and its position; what comes of them goes into the input.</summary>
[Workflow("shipping", StartAt = nameof(Pack))]
public sealed partial class ShippingWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Ship), Next = nameof(Weigh)), ResultPath(nameof(Order.Parcels)), Assign("parcels")]
    [Catch(nameof(Lost), "Lost", ResultPath = nameof(Order.Error))]
    static IEnumerable<Line> Pack(Order order) => order.Lines.Where(line => line.Count > 0).Select(line => line with { Place = order.City });

    [Task(Next = nameof(Check))]
    public Task<Parcel> Ship(Line line) => tasks.Run<Parcel>(nameof(Ship), line);

    [Choice]
    static Next Check(Parcel parcel) => parcel.Grams switch
    {
        > 1000 => nameof(Split),
        0 => nameof(Refuse),
        _ => nameof(Label),
    };

    [Pass(Next = nameof(Check))]
    static Parcel Split(Parcel parcel) => new($"{parcel.Code}/", parcel.Grams - 1000);

    [Wait(Seconds = 1, Next = nameof(Done))]
    static partial void Label(Parcel parcel);

    [Succeed]
    static Parcel Done(Parcel parcel) => parcel with { Code = $"#{parcel.Code}" };

    [Fail]
    static WorkflowError Refuse(Parcel parcel) => new("Lost", parcel.Code);

    [Map(nameof(Scale), Items = nameof(Order.Parcels), MaxConcurrency = 2, Output = nameof(ToReport), Next = nameof(Last))]
    static Load Weigh(Order order, [Item] Parcel parcel, [ItemIndex] int index) => new($"{order.City}-{index}", parcel.Grams, index + 1);

    [Task(End = true)]
    public Task<int> Scale(Load load) => tasks.Run<int>(nameof(Scale), load);

    static Report ToReport(Order order, int[] weights, [Variable] Parcel[] parcels) => new(order.City, weights, parcels.Length);

    [Succeed]
    static Report Last(Report report) => report;

    [Succeed]
    static Report Lost(Order order) => new($"{order.City} {order.Error?.Cause ?? "-"}", [], order.Parcels.Length);

    public sealed record Order(string City, Line[] Lines, Parcel[] Parcels, ErrorOutput? Error);

    public sealed record Line(string Name, int Count, string? Place);

    public sealed record Parcel(string Code, int Grams);

    public sealed record Load(string Name, int Grams, int Number);

    public sealed record Report(string City, int[] Weights, int Parcels);
}
