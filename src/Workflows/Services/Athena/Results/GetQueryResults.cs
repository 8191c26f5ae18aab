namespace Workflows;

public static partial class Athena
{
    /// <summary>Reads rows of a query. API: <c>GetQueryResults</c>; ASL: <c>arn:aws:states:::athena:getQueryResults</c>.</summary>
    [Resource("arn:aws:states:::athena:getQueryResults")]
    public sealed record GetQueryResults : IServiceRequest<GetQueryResultsResult>
    {
        /// <summary>The query.</summary>
        public required string QueryExecutionId { get; init; }

        /// <summary>How many rows, at most.</summary>
        /// <value>Default: 1,000.</value>
        public int? MaxResults { get; init; }

        /// <summary>Where to go on: <see cref="GetQueryResultsResult.NextToken"/>.</summary>
        public string? NextToken { get; init; }
    }
}
