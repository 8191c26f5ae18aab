namespace Workflows;

/// <summary>Whether the time before a retry is random. ASL: <c>JitterStrategy</c>.</summary>
public enum JitterStrategy
{
    /// <summary>It is not. ASL: <c>NONE</c>.</summary>
    None,

    /// <summary>It is anything between 0 and the time it would be otherwise, so that many executions do not retry at once. ASL: <c>FULL</c>.</summary>
    Full,
}
