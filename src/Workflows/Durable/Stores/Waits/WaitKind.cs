namespace Workflows.Durable;

/// <summary>What a frame waits for that outsiders settle.</summary>
public enum WaitKind
{
    /// <summary>An answer to a task token.</summary>
    Token = 1,

    /// <summary>A worker of an activity, and its answer.</summary>
    Activity = 2,

    /// <summary>The end of a child execution.</summary>
    Child = 3,

    /// <summary>The chunks of a Distributed Map.</summary>
    Chunks = 4,
}
