namespace Workflows;

/// <summary>A Fail state: ends the workflow with an error. ASL: <c>"Type": "Fail"</c>.</summary>
/// <remarks>With constants the method is <c>static partial void</c>; without, it returns the <see cref="WorkflowError"/> as a pure expression.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FailAttribute : StateAttribute
{
    /// <summary>The method returns the error.</summary>
    public FailAttribute()
    {
    }

    /// <summary>A constant error.</summary>
    /// <param name="error">The error's name; names that begin with <c>States.</c> are reserved. ASL: <c>Error</c>.</param>
    /// <param name="cause">What happened, for people. ASL: <c>Cause</c>.</param>
    public FailAttribute(string error, string? cause = null)
    {
        Error = error;
        Cause = cause;
    }

    /// <summary>The error's name. ASL: <c>Error</c>.</summary>
    public string? Error { get; }

    /// <summary>What happened, for people. ASL: <c>Cause</c>.</summary>
    public string? Cause { get; }
}
