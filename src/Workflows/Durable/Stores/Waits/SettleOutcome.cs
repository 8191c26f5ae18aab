namespace Workflows.Durable;

/// <summary>What came of an answer or a heartbeat.</summary>
public enum SettleOutcome
{
    /// <summary>It counts.</summary>
    Settled,

    /// <summary>There is no such execution. AWS: <c>TaskDoesNotExist</c>.</summary>
    Unknown,

    /// <summary>Nobody waits for it any longer, or never did. AWS: <c>TaskTimedOut</c>.</summary>
    TooLate,
}
