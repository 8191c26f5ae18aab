namespace Workflows;

/// <summary>Whoever had the task token sent a failure; either part may be missing.</summary>
internal sealed class ReportedFailureException(string? error, string? cause)
    : Exception($"The task was reported as failed with {error ?? "no error name"}{(cause is null ? "." : $": {cause}")}")
{
    public string? Error { get; } = error;

    public string? Cause { get; } = cause;
}
