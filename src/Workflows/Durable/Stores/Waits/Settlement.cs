namespace Workflows.Durable;

/// <summary>An answer to a wait.</summary>
/// <param name="Wait">The wait.</param>
/// <param name="Answer">The answer.</param>
public sealed record Settlement(WaitKey Wait, WaitAnswer Answer);
