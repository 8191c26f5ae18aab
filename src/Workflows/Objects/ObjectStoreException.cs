namespace Workflows;

/// <summary>An object store cannot do what it was asked for.</summary>
/// <param name="message">What is wrong, and what to do.</param>
/// <param name="bucket">The bucket.</param>
/// <param name="key">The key or prefix; null if it is about the bucket.</param>
/// <param name="innerException">What the store was told by its own storage, if that is the reason.</param>
public class ObjectStoreException(string message, string bucket, string? key = null, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The bucket.</summary>
    public string Bucket { get; } = bucket;

    /// <summary>The key or prefix; <see langword="null"/> if it is about the bucket.</summary>
    public string? Key { get; } = key;
}
