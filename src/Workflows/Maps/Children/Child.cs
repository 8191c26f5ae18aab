namespace Workflows.Generated;

/// <summary>A child execution that was started.</summary>
/// <param name="Index">Which one, from 0.</param>
/// <param name="Item">Its input.</param>
/// <param name="Start">When, if somebody wants to know.</param>
internal readonly record struct Child<TInput>(long Index, SourceItem<TInput> Item, DateTimeOffset Start);
