namespace Workflows;

public static partial class S3
{
    /// <summary>What keys have in common. API: <c>CommonPrefix</c>.</summary>
    [ServiceData]
    public sealed record ListedPrefix
    {
        /// <summary>How they begin.</summary>
        public required string Prefix { get; init; }
    }
}
