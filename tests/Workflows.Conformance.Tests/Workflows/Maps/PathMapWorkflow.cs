using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>Map in JSONPath: ItemsPath, ItemSelector, MaxConcurrencyPath, ResultPath, a Map in a Map; what is missing within fails the execution.</summary>
[Workflow("path-map", StartAt = nameof(Ship), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathMapWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Send), Items = nameof(Order.Lines), MaxConcurrencyPath = nameof(Order.Lanes), Next = nameof(Rows)), ResultPath(nameof(Order.Parcels)), Assign("parcels")]
    [Retry("Busy", IntervalSeconds = 6, MaxAttempts = 1)]
    [Catch(nameof(Lost), "Lost", ResultPath = nameof(Order.Error))]
    [Catch(nameof(Failed))]
    static Shipping Ship(Order order, [Item] Line line, [ItemIndex] int index) => new(order.City, line, index);

    [Task(Next = nameof(Pause)), Retry("Wet", IntervalSeconds = 1, MaxAttempts = 1)]
    public Task<Parcel> Send(Shipping shipping, CancellationToken cancellationToken) => tasks.RunUntil<Parcel>(nameof(Send), shipping, cancellationToken);

    [Wait(Next = nameof(Label))]
    static TimeSpan Pause(Parcel parcel) => TimeSpan.FromSeconds(parcel.Seconds);

    [Pass(End = true)]
    static string Label(Parcel parcel) => parcel.Codes[0];

    [Map(nameof(Cells), Items = nameof(Order.Rows), MaxConcurrency = 1, Next = nameof(Done)), ResultPath(nameof(Order.Rows))]
    static partial void Rows(Order order);

    [Map(nameof(Cell), End = true)]
    static partial void Cells(int[] cells);

    [Task(End = true)]
    public Task<int> Cell(int cell, [Variable] string[] parcels) => tasks.RunWith<int>(nameof(Cell), ("cell", cell), ("parcels", parcels));

    [Succeed]
    static Order Lost(Order order) => order;

    [Fail("NotShipped", "Something else")]
    static partial void Failed(ErrorOutput error);

    [Succeed]
    static Order Done(Order order) => order;

    public sealed record Order(string City, int Lanes, Line[] Lines, string[] Parcels, int[][] Rows, ErrorOutput? Error);

    public sealed record Line(string Name, int Count);

    public sealed record Shipping(string City, Line Line, int Index);

    public sealed record Parcel(int Seconds, string[] Codes);
}
