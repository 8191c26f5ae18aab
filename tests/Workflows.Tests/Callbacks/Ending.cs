namespace Workflows.Tests.Callbacks;

/// <summary>What can end the waiting of a state.</summary>
internal enum Ending
{
    Success,
    TypedSuccess,
    Failure,
    MissedHeartbeat,
    Timeout,
    Stop,
    Leave,
}
