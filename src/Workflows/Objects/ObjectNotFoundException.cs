namespace Workflows;

/// <summary>A bucket has no object of a key: what Amazon S3 reports as <c>NoSuchKey</c>.</summary>
/// <param name="bucket">The bucket.</param>
/// <param name="key">The key.</param>
/// <param name="innerException">What the store was told by its own storage.</param>
public sealed class ObjectNotFoundException(string bucket, string key, Exception? innerException = null)
    : ObjectStoreException($"The object 's3://{bucket}/{key}' does not exist.", bucket, key, innerException);
