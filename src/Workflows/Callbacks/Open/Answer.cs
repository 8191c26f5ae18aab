namespace Workflows;

/// <summary>What a task came to.</summary>
/// <param name="Value">The value, if it succeeded.</param>
/// <param name="Failure">Why it failed; null if it did not.</param>
/// <param name="IsStopped">Whether nobody answered before the state waited no longer.</param>
internal readonly record struct Answer<T>(T? Value, Exception? Failure = null, bool IsStopped = false);
