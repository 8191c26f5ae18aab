namespace Workflows.Durable;

/// <summary>What came of a commit.</summary>
public enum CommitOutcome
{
    /// <summary>It is written.</summary>
    Committed,

    /// <summary>Nothing is written: the execution has another version or status, the inbox or a heartbeat has moved, a child's name is in use, or there is no such execution.</summary>
    Lost,
}
