namespace Workflows.Durable;

/// <summary>Something that an execution has to look at.</summary>
/// <param name="Kind">What.</param>
/// <param name="Task">The task that has ended.</param>
internal readonly record struct Letter(LetterKind Kind, EndedTask? Task = null);
