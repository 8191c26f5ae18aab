namespace Workflows;

public static partial class Athena
{
    /// <summary>The answer to <see cref="GetQueryResults"/>.</summary>
    [ServiceData]
    public sealed record GetQueryResultsResult
    {
        /// <summary>The rows.</summary>
        public Table? ResultSet { get; init; }

        /// <summary>Where to go on; null if there is no more.</summary>
        public string? NextToken { get; init; }
    }
}
