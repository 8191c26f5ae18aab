namespace Workflows.Chaos.Subjects;

/// <summary>A task does not work at all.</summary>
public sealed class RejectedException() : Exception("Not at all.");
