namespace Workflows.Durable;

/// <summary>That somebody wants an execution stopped.</summary>
/// <param name="Error">AWS: <c>error</c>.</param>
/// <param name="Cause">AWS: <c>cause</c>.</param>
public sealed record StopRequest(string? Error, string? Cause)
{
    /// <summary>What a store asks of the children of an execution that waits for them no longer.</summary>
    public static StopRequest OfParent { get; } = new(null, "The execution that had started it no longer waits for it.");
}
