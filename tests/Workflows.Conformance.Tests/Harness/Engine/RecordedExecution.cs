using Workflows.Durable;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>What is known of an execution also when it is forgotten.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Stored">As it was started.</param>
internal sealed record RecordedExecution(long Id, StoredExecution Stored)
{
    public List<HistoryEvent> Events { get; } = [];
}
