namespace Workflows;

public static partial class S3
{
    /// <summary>Removes an object. API: <c>DeleteObject</c>; ASL: <c>arn:aws:states:::aws-sdk:s3:deleteObject</c>.</summary>
    [Resource("arn:aws:states:::aws-sdk:s3:deleteObject")]
    public sealed record DeleteObject : IServiceRequest<DeleteObjectResult>
    {
        /// <summary>The bucket.</summary>
        public required string Bucket { get; init; }

        /// <summary>The object's key.</summary>
        public required string Key { get; init; }

        /// <summary>Which version.</summary>
        /// <value>Default: the latest.</value>
        public string? VersionId { get; init; }
    }
}
