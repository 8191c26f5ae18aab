namespace Workflows;

public static partial class Athena
{
    /// <summary>The answer to <see cref="StartQueryExecution"/>.</summary>
    [ServiceData]
    public sealed record StartQueryExecutionResult
    {
        /// <summary>What the query is known by.</summary>
        public string? QueryExecutionId { get; init; }
    }
}
