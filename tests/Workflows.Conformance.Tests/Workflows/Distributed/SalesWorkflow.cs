using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Distributed;

/// <summary>Rows of CSV with cells that are numbers and Booleans; a wrong cell fails its own child execution. How many rows are read, and what share may fail, is data.</summary>
[Workflow("sales", StartAt = nameof(Load))]
public sealed partial class SalesWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Check), Mode = MapMode.Distributed, ToleratedFailurePercentagePath = nameof(Plan.MayFail), Next = nameof(Sum))]
    [S3Csv("data", "sales.csv", MaxItemsPath = nameof(Plan.Most))]
    static partial void Load(Plan plan);

    [Choice]
    static Next Check(Sale sale) => sale switch
    {
        { IsPaid: false } => nameof(Remind),
        { Cents: > 1000 } => nameof(Refuse),
        _ => nameof(Book),
    };

    [Task(End = true)]
    public Task<int> Remind(Sale sale) => tasks.Run<int>(nameof(Remind), sale);

    [Fail]
    static WorkflowError Refuse(Sale sale) => new("TooMuch", sale.Region);

    [Pass(End = true)]
    static int Book(Sale sale) => sale.Cents + (sale.Pieces ?? 100);

    [Succeed]
    static Total Sum(int[] cents) => new(cents, cents.Sum());

    public sealed record Plan(int MayFail, int Most);

    public sealed record Sale(string Region, int Cents, bool IsPaid, int? Pieces);

    public sealed record Total(int[] All, int Cents);
}
