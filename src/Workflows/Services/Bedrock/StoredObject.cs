namespace Workflows;

public static partial class Bedrock
{
    /// <summary>An object in S3.</summary>
    [ServiceData]
    public sealed record StoredObject
    {
        /// <summary>Where it is: <c>s3://bucket/key</c>.</summary>
        public required string S3Uri { get; init; }
    }
}
