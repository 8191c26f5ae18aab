namespace Workflows;

/// <summary>An ASL error: what a <c>[Fail]</c> method returns.</summary>
/// <param name="Error">The error's name. ASL: <c>Error</c>.</param>
/// <param name="Cause">What happened, for people. ASL: <c>Cause</c>.</param>
public readonly record struct WorkflowError(string Error, string? Cause = null);
