namespace Workflows;

public static partial class S3
{
    /// <summary>Reads an object. API: <c>GetObject</c>; ASL: <c>arn:aws:states:::aws-sdk:s3:getObject</c>.</summary>
    [Resource("arn:aws:states:::aws-sdk:s3:getObject")]
    public sealed record GetObject : IServiceRequest<GetObjectResult>
    {
        /// <summary>The bucket.</summary>
        public required string Bucket { get; init; }

        /// <summary>The object's key.</summary>
        public required string Key { get; init; }

        /// <summary>Which version.</summary>
        /// <value>Default: the latest.</value>
        public string? VersionId { get; init; }

        /// <summary>Which bytes, for instance <c>bytes=0-99</c>.</summary>
        /// <value>Default: all.</value>
        public string? Range { get; init; }
    }
}
