namespace Workflows;

public static partial class Athena
{
    /// <summary>Runs a query. API: <c>StartQueryExecution</c>; ASL: <c>arn:aws:states:::athena:startQueryExecution</c>.</summary>
    [Resource("arn:aws:states:::athena:startQueryExecution")]
    public sealed record StartQueryExecution : IServiceRequest<StartQueryExecutionResult>, ISyncRequest<QueryExecutionResult>
    {
        /// <summary>The SQL.</summary>
        public required string QueryString { get; init; }

        /// <summary>Where its names are looked up.</summary>
        public QueryContext? QueryExecutionContext { get; init; }

        /// <summary>Where its rows are put.</summary>
        public ResultLocation? ResultConfiguration { get; init; }

        /// <summary>The work group.</summary>
        /// <value>Default: <c>primary</c>.</value>
        public string? WorkGroup { get; init; }

        /// <summary>The token by which a request is known that was made already.</summary>
        public string? ClientRequestToken { get; init; }

        /// <summary>What its question marks stand for.</summary>
        public IReadOnlyList<string>? ExecutionParameters { get; init; }
    }
}
