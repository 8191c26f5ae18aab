namespace Workflows.Chaos.Subjects;

/// <summary>What all executions are about.</summary>
/// <param name="Id">Which.</param>
/// <param name="Size">Decides which way it takes.</param>
/// <param name="Seconds">How long it waits.</param>
/// <param name="First">The mark of the first task.</param>
/// <param name="Second">The mark of the second task.</param>
/// <param name="Third">The mark of the third task.</param>
/// <param name="Marks">The marks of branches and iterations.</param>
/// <param name="Error">What was caught.</param>
public sealed record Job(string Id, int Size, int Seconds, string? First, string? Second, string? Third, string[]? Marks, ErrorOutput? Error);
