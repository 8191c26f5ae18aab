namespace Workflows.Durable;

/// <summary>Which members of an event are there.</summary>
[Flags]
internal enum HistoryFields
{
    None = 0,
    Name = 1,
    Input = 1 << 1,
    Output = 1 << 2,
    Resource = 1 << 3,
    Error = 1 << 4,
    Cause = 1 << 5,
    Worker = 1 << 6,
    Index = 1 << 7,
    TimeoutSeconds = 1 << 8,
    HeartbeatSeconds = 1 << 9,
    AssignedVariables = 1 << 10,
}
