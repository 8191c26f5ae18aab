namespace Workflows;

/// <summary>An object store has no bucket of a name: what Amazon S3 reports as <c>NoSuchBucket</c>.</summary>
/// <param name="bucket">The name.</param>
/// <param name="remedy">What to do about it, as a sentence; null for nothing.</param>
/// <param name="innerException">What the store was told by its own storage.</param>
public sealed class BucketNotFoundException(string bucket, string? remedy = null, Exception? innerException = null)
    : ObjectStoreException($"The bucket '{bucket}' does not exist.{(remedy is null ? "" : $" {remedy}")}", bucket, key: null, innerException);
