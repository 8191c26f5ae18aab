using Workflows.Chaos.Subjects;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>What processes have, by scenario.</summary>
internal static class Deployments
{
    private const string QuoteName = "quote";

    public static IReadOnlyList<DurableWorkflow> Chain(IWork work) => [SubjectTable.Of(Subjects.Chain.Definition, () => new Chain(work))];

    public static IReadOnlyList<DurableWorkflow> Sleeper(IWork work) => [SubjectTable.Of(Subjects.Sleeper.Definition, () => new Sleeper(work))];

    public static IReadOnlyList<DurableWorkflow> Counter(IWork work) => [SubjectTable.Of(Subjects.Counter.Definition, () => new Counter(work))];

    public static IReadOnlyList<DurableWorkflow> Permit(IWork work) => [SubjectTable.Of(Subjects.Permit.Definition, () => new Permit(work))];

    public static IReadOnlyList<DurableWorkflow> Approvals(IWork work) => [SubjectTable.Of(Subjects.Approvals.Definition, () => new Approvals(work))];

    public static IReadOnlyList<DurableWorkflow> Race(IWork work) => [SubjectTable.Of(Subjects.Race.Definition, () => new Race(work))];

    public static IReadOnlyList<DurableWorkflow> Packing(IWork work) => [SubjectTable.Of(Subjects.Packing.Definition, () => new Packing(work))];

    public static IReadOnlyList<DurableWorkflow> Basket(IWork work) => [SubjectTable.Of(Subjects.Basket.Definition, () => new Basket(work))];

    public static IReadOnlyList<DurableWorkflow> Bulk(IWork work) => [SubjectTable.Of(Subjects.Bulk.Definition, () => new Bulk(work))];

    public static IReadOnlyList<DurableWorkflow> Freight(IWork work) => [SubjectTable.Of(Subjects.Freight.Definition, () => new Freight(work))];

    public static IReadOnlyList<DurableWorkflow> Family(IWork work) => [.. Chain(work), SubjectTable.Of(Subjects.Family.Definition, () => new Family(new Chain(work)))];

    public static IReadOnlyList<DurableWorkflow> Mail(IWork work) =>
    [
        .. Chain(work),
        SubjectTable.Of(Courier.Definition, () => new Courier(work)),
        SubjectTable.Of(Subjects.Mail.Definition, () => new Mail(new Chain(work), new Courier(work))),
    ];

    public static IReadOnlyList<DurableWorkflow> Quote(IWork work) => [SubjectTable.Of(Subjects.Quote.Definition, () => new Quote(work))];

    public static IReadOnlyList<DurableWorkflow> QuoteAnew(IWork work) => [Next(Subjects.QuoteAnew.Definition, () => new QuoteAnew(work))];

    public static IReadOnlyList<DurableWorkflow> QuoteWithoutAsking(IWork work) => [Next(Subjects.QuoteWithoutAsking.Definition, () => new QuoteWithoutAsking(work))];

    private static DurableWorkflow Next(WorkflowDefinition definition, Func<object> create) => new(new RenamedMachine(definition.Machine!, QuoteName), () => new WorkflowScope(create()));
}
