namespace Workflows.Chaos.Subjects;

/// <summary>A task did not work this time.</summary>
public sealed class TransientException() : Exception("Not this time.");
