using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Flow;

/// <summary>Values that may be null as a whole, and states behind a Choice that take them without null.</summary>
[Workflow("perhaps", StartAt = nameof(Count))]
public sealed partial class PerhapsWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(IsCounted))] public Task<int?> Count(string word) => tasks.Run<int?>(nameof(Count), word);

    [Choice]
    static Next IsCounted(int? count) => count switch { null => nameof(Nobody), > 9 => nameof(Pause), _ => nameof(Find) };

    [Wait(Seconds = 1, Next = nameof(Find))] static partial void Pause();

    [Task(Next = nameof(IsFound))] public Task<Entry?> Find(int count) => tasks.Run<Entry?>(nameof(Find), count);

    [Choice]
    static Next IsFound(Entry? entry) => entry is { Related: { } } ? nameof(Keep) : entry is null ? nameof(Nobody) : Next.To(nameof(Keep), entry);

    [Task(Next = nameof(Tell))] public Task Keep(Entry entry) => tasks.Do(nameof(Keep), entry);

    [Succeed] static string Tell(Entry entry) => entry.Related is null ? entry.Word : $"{entry.Word}, {entry.Related.Word}";

    [Succeed] static string Nobody() => "nobody";

    public sealed record Entry(string Word, Entry? Related);
}
