namespace Workflows.Generated;

/// <summary>What has not come to its end when a run has.</summary>
/// <param name="Aborted">The children that were running.</param>
/// <param name="Pending">The inputs that were read, and never started.</param>
internal sealed record UnfinishedChildren<TInput>(IReadOnlyList<Child<TInput>> Aborted, IReadOnlyList<SourceItem<TInput>> Pending);
