using Workflows.Durable;

namespace Workflows.Sqlite.Tables;

/// <summary>What of an execution decides whether something may be written to it.</summary>
internal readonly record struct ExecutionGuard(
    ExecutionStatus Status, int Version, int Inbox, int Events, int Strikes, long? Owner, bool IsStranded, long? Parent, int ParentFrame, int? Chunk, bool TellsParent)
{
    public bool IsOpen => Status == ExecutionStatus.Running;
}
