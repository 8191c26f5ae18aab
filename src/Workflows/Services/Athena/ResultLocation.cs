namespace Workflows;

public static partial class Athena
{
    /// <summary>Where a query's rows are put. API: <c>ResultConfiguration</c>.</summary>
    [ServiceData]
    public sealed record ResultLocation
    {
        /// <summary>A folder in S3: <c>s3://bucket/folder/</c>.</summary>
        public string? OutputLocation { get; init; }
    }
}
