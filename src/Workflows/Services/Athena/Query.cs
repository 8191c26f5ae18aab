namespace Workflows;

public static partial class Athena
{
    /// <summary>A query that was run. API: <c>QueryExecution</c>.</summary>
    [ServiceData]
    public sealed record Query
    {
        /// <summary>What it is known by.</summary>
        public string? QueryExecutionId { get; init; }

        /// <summary><c>DDL</c>, <c>DML</c> or <c>UTILITY</c>.</summary>
        public string? StatementType { get; init; }

        /// <summary>Where its rows are.</summary>
        public ResultLocation? ResultConfiguration { get; init; }

        /// <summary>How it stands.</summary>
        public QueryStatus? Status { get; init; }

        /// <summary>The work group.</summary>
        public string? WorkGroup { get; init; }
    }
}
