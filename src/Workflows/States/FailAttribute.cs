namespace Workflows;

/// <summary>A Fail state: ends the workflow with an error. ASL: <c>"Type": "Fail"</c>.</summary>
/// <remarks>With constants the method is <c>static partial void</c>; without, it returns the <see cref="WorkflowError"/> as a pure expression.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class FailAttribute : StateAttribute
{
    /// <summary>The method returns the error; a <c>static partial void</c> one names none.</summary>
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

    /// <summary>The error's name; <see langword="null"/> for none. ASL: <c>Error</c>.</summary>
    public string? Error { get; }

    /// <summary>What happened, for people. ASL: <c>Cause</c>.</summary>
    public string? Cause { get; }
}

/// <summary>A Fail state whose error is the name of an exception type. ASL: <c>"Type": "Fail"</c>.</summary>
/// <remarks>The method is <c>static partial void</c>.</remarks>
/// <typeparam name="TException">The exception, whose error name is that of the type or its <see cref="ErrorNameAttribute"/>. ASL: <c>Error</c>.</typeparam>
/// <param name="cause">What happened, for people. ASL: <c>Cause</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class FailAttribute<TException>(string? cause = null) : StateAttribute
    where TException : Exception
{
    /// <summary>What happened, for people. ASL: <c>Cause</c>.</summary>
    public string? Cause { get; } = cause;
}
