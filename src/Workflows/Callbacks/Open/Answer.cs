namespace Workflows;

/// <summary>What a task came to.</summary>
/// <param name="Value">The value, if it succeeded.</param>
/// <param name="Failure">Why it failed, or why nobody waited any longer; null for neither.</param>
internal readonly record struct Answer<T>(T? Value, Exception? Failure = null);
