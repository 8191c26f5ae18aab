namespace Workflows;

/// <summary>A retry of a state.</summary>
/// <param name="Error">Why the state failed. ASL: Error and Cause.</param>
/// <param name="Count">Which retry since the state was entered: 1 for the first. ASL: <c>$states.context.State.RetryCount</c> during it.</param>
/// <param name="Delay">How long the execution waits before it.</param>
public readonly record struct StateRetry(ErrorOutput Error, int Count, TimeSpan Delay);
