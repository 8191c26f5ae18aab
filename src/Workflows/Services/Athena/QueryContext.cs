namespace Workflows;

public static partial class Athena
{
    /// <summary>Where a query's names are looked up. API: <c>QueryExecutionContext</c>.</summary>
    [ServiceData]
    public sealed record QueryContext
    {
        /// <summary>The data catalog.</summary>
        public string? Catalog { get; init; }

        /// <summary>The database.</summary>
        public string? Database { get; init; }
    }
}
