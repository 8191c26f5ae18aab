using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Data;

/// <summary>Values that are carried but never computed with.</summary>
[Workflow("pass-through", StartAt = nameof(Tag))]
public sealed partial class PassThroughWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Keep))] static Cargo Tag(Cargo cargo) => cargo with { Tag = $"{cargo.Tag}!", Copy = cargo.Weight };

    [Task(End = true)] public Task Keep(Cargo cargo) => tasks.Do(nameof(Keep), cargo);

    public sealed record Cargo(
        string Tag, long Serial, decimal Weight, decimal Copy, Guid Id, DateTimeOffset Packed, bool? IsFragile, double[] Readings, IReadOnlyDictionary<string, string?> Labels);
}
