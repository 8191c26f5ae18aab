namespace Workflows.Conformance.Tests.Collections;

/// <summary>A workflow whose input and output are arrays themselves.</summary>
[Workflow("list", StartAt = nameof(Wrap))]
public sealed partial class ListWorkflow
{
    [Pass(Next = nameof(Rest))]
    static Holder Wrap(IReadOnlyList<Entry> entries) =>
        new(entries, entries.Count, entries.Count > 0 ? entries[0].Tags : [], entries.Count > 1 ? entries[^1].Tags[0] : null);

    [Wait(Seconds = 1, Next = nameof(Unwrap))] static partial void Rest();

    [Pass(Next = nameof(Done))]
    static IReadOnlyList<Entry> Unwrap(Holder holder) => holder.Count == 1 ? [new Entry("tags", holder.FirstTags)] : holder.Entries;

    [Succeed] static partial void Done();

    public sealed record Entry(string Name, IReadOnlyList<string> Tags);

    public sealed record Holder(IReadOnlyList<Entry> Entries, int Count, IReadOnlyList<string> FirstTags, string? LastTag);
}
