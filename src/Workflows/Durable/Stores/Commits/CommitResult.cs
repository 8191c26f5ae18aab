namespace Workflows.Durable;

/// <summary>What came of a commit.</summary>
/// <param name="Outcome">Whether it is written.</param>
/// <param name="Inbox">What is left of the inbox.</param>
public readonly record struct CommitResult(CommitOutcome Outcome, int Inbox);
