namespace Workflows;

public static partial class S3
{
    /// <summary>Copies an object. API: <c>CopyObject</c>; ASL: <c>arn:aws:states:::aws-sdk:s3:copyObject</c>.</summary>
    [Resource("arn:aws:states:::aws-sdk:s3:copyObject")]
    public sealed record CopyObject : IServiceRequest<CopyObjectResult>
    {
        /// <summary>The bucket.</summary>
        public required string Bucket { get; init; }

        /// <summary>The object's key.</summary>
        public required string Key { get; init; }

        /// <summary>What is copied: <c>bucket/key</c>, the key as in a URL.</summary>
        public required string CopySource { get; init; }

        /// <summary>Of which type the copy is.</summary>
        public string? ContentType { get; init; }

        /// <summary><c>COPY</c> or <c>REPLACE</c>.</summary>
        public string? MetadataDirective { get; init; }

        /// <summary>Where it is kept.</summary>
        public string? StorageClass { get; init; }

        /// <summary>What its owner keeps with it, if it is replaced.</summary>
        public IReadOnlyDictionary<string, string>? Metadata { get; init; }
    }
}
