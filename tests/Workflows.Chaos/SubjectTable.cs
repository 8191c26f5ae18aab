using Workflows.Chaos.Subjects;
using Workflows.Durable;

namespace Workflows.Chaos;

/// <summary>The workflows that are tormented.</summary>
internal static class SubjectTable
{
    public static readonly string[] Names = ["chain", "sleeper", "approvals", "packing", "family", "basket", "race", "errand", "bulk", "poison"];

    /// <summary>All of them, with compiled machines.</summary>
    /// <param name="work">What their tasks do.</param>
    public static IReadOnlyList<DurableWorkflow> Workflows(IWork work) =>
    [
        Of(Chain.Definition, () => new Chain(work)),
        Of(Sleeper.Definition, () => new Sleeper(work)),
        Of(Approvals.Definition, () => new Approvals(work)),
        Of(Packing.Definition, () => new Packing(work)),
        Of(Family.Definition, () => new Family(new Chain(work))),
        Of(Basket.Definition, () => new Basket(work)),
        Of(Race.Definition, () => new Race(work)),
        Of(Errand.Definition, () => new Errand(new Chain(work))),
        Of(Bulk.Definition, () => new Bulk(work)),
        Of(Crates.Definition, () => new Crates(work)),
        Of(Poison.Definition, () => new Poison(work)),
    ];

    /// <summary>A workflow with its compiled machine.</summary>
    public static DurableWorkflow Of(WorkflowDefinition definition, Func<object> create) =>
        new(definition.Machine ?? throw new InvalidOperationException($"{definition.Name} has no machine."), () => new WorkflowScope(create()));
}
