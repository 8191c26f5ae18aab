namespace Workflows;

public static partial class Athena
{
    /// <summary>Rows of a query. API: <c>ResultSet</c>.</summary>
    [ServiceData]
    public sealed record Table
    {
        /// <summary>The rows; of a <c>SELECT</c> the first has the names of its columns.</summary>
        public IReadOnlyList<Row>? Rows { get; init; }
    }
}
