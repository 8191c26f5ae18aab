namespace Workflows;

public static partial class Athena
{
    /// <summary>A query that has ended. API: <c>GetQueryExecution</c>.</summary>
    [ServiceData]
    public sealed record QueryExecutionResult
    {
        /// <summary>The query.</summary>
        public Query? QueryExecution { get; init; }
    }
}
