namespace Workflows;

public static partial class Athena
{
    /// <summary>How a query stands. API: <c>QueryExecutionStatus</c>.</summary>
    [ServiceData]
    public sealed record QueryStatus
    {
        /// <summary><c>QUEUED</c>, <c>RUNNING</c>, <c>SUCCEEDED</c>, <c>FAILED</c> or <c>CANCELLED</c>.</summary>
        public string? State { get; init; }

        /// <summary>Why.</summary>
        public string? StateChangeReason { get; init; }
    }
}
