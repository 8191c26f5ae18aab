using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>The detail of Amazon S3's event <c>Object Created</c>, in an <see cref="EventBridgeEvent{TDetail}"/>.</summary>
/// <param name="Version">The version of the detail.</param>
/// <param name="Bucket">The bucket.</param>
/// <param name="Object">The object.</param>
/// <param name="RequestId">The request that created it.</param>
/// <param name="Requester">The AWS account or service that asked for it.</param>
/// <param name="SourceIpAddress">From where the request came; null if AWS itself made it.</param>
/// <param name="Reason">The operation: <c>PutObject</c>, <c>POST Object</c>, <c>CopyObject</c> or <c>CompleteMultipartUpload</c>.</param>
public sealed record S3ObjectCreated(
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("bucket")] S3Bucket Bucket,
    [property: JsonPropertyName("object")] S3Object Object,
    [property: JsonPropertyName("request-id")] string RequestId,
    [property: JsonPropertyName("requester")] string Requester,
    [property: JsonPropertyName("source-ip-address")] string? SourceIpAddress = null,
    [property: JsonPropertyName("reason")] string? Reason = null);
