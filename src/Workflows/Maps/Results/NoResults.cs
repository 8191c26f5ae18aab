namespace Workflows.Generated;

/// <summary>Forgets what the children give.</summary>
internal sealed class NoResults<TInput, TOutput> : ChildResults<TInput, TOutput>;
