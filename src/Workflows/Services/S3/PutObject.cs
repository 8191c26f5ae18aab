using System.Text.Json;

namespace Workflows;

public static partial class S3
{
    /// <summary>Writes an object. API: <c>PutObject</c>; ASL: <c>arn:aws:states:::aws-sdk:s3:putObject</c>.</summary>
    [Resource("arn:aws:states:::aws-sdk:s3:putObject")]
    public sealed record PutObject : IServiceRequest<PutObjectResult>
    {
        /// <summary>The bucket.</summary>
        public required string Bucket { get; init; }

        /// <summary>The object's key.</summary>
        public required string Key { get; init; }

        /// <summary>What it shall hold: a text, or data that is written as JSON. <c>Json.Element(order)</c>.</summary>
        public JsonElement? Body { get; init; }

        /// <summary>Of which type it is.</summary>
        public string? ContentType { get; init; }

        /// <summary>How it is encoded.</summary>
        public string? ContentEncoding { get; init; }

        /// <summary>How it may be cached.</summary>
        public string? CacheControl { get; init; }

        /// <summary>Where it is kept, for instance <c>STANDARD_IA</c>.</summary>
        public string? StorageClass { get; init; }

        /// <summary>How it is encrypted: <c>AES256</c> or <c>aws:kms</c>.</summary>
        public string? ServerSideEncryption { get; init; }

        /// <summary>The key for that.</summary>
        public string? SSEKMSKeyId { get; init; }

        /// <summary>Tags, as the query of a URL.</summary>
        public string? Tagging { get; init; }

        /// <summary>What its owner keeps with it.</summary>
        public IReadOnlyDictionary<string, string>? Metadata { get; init; }
    }
}
