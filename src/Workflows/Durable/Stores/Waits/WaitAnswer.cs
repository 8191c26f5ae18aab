namespace Workflows.Durable;

/// <summary>How a wait was settled.</summary>
/// <param name="Succeeded">Whether with a result.</param>
/// <param name="Output">The result as JSON.</param>
/// <param name="Error">ASL's Error.</param>
/// <param name="Cause">ASL's Cause.</param>
public sealed record WaitAnswer(bool Succeeded, ReadOnlyMemory<byte> Output, string? Error = null, string? Cause = null)
{
    /// <summary>Of a child execution: what is told of it, which is not what a state gets.</summary>
    public ChildEnd? Child { get; init; }
}
