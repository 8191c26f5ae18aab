namespace Workflows;

/// <summary>Where a Distributed Map reads its items from and writes its results to: what Amazon S3 is to Step Functions. See <see cref="RunOptions.ObjectStore"/>.</summary>
/// <remarks>
/// Objects have a bucket and a key, such as <c>logs</c> and <c>2026/january.csv</c>. Keys are compared ordinally, by their bytes in UTF-8. All members may be called at once from many threads.
/// </remarks>
public interface IObjectStore
{
    /// <summary>Opens an object for reading, once and forwards. Who opens it disposes of it.</summary>
    /// <param name="bucket">The object's bucket.</param>
    /// <param name="key">The object's key.</param>
    /// <param name="cancellationToken">Ends the call, not the reading.</param>
    /// <exception cref="BucketNotFoundException">There is no such bucket.</exception>
    /// <exception cref="ObjectNotFoundException">There is no object of that key.</exception>
    /// <exception cref="ObjectStoreException">The store cannot do it for another reason.</exception>
    ValueTask<Stream> OpenReadAsync(string bucket, string key, CancellationToken cancellationToken = default);

    /// <summary>The objects of a bucket whose keys begin with a prefix, in the order of their keys. They are not held in memory all at once.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="prefix">The prefix; empty for all objects.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <exception cref="BucketNotFoundException">There is no such bucket.</exception>
    /// <exception cref="ObjectStoreException">The store cannot do it for another reason.</exception>
    IAsyncEnumerable<StoredObject> ListAsync(string bucket, string prefix = "", CancellationToken cancellationToken = default);

    /// <summary>Writes an object whole or not at all: until <paramref name="write"/> has ended well, readers see what was there before, and if it throws they go on to.</summary>
    /// <param name="bucket">The object's bucket, which exists.</param>
    /// <param name="key">The object's key.</param>
    /// <param name="write">Writes the content to the stream that it is given, and does not dispose of it.</param>
    /// <param name="cancellationToken">Ends the writing; it is also given to <paramref name="write"/>.</param>
    /// <exception cref="BucketNotFoundException">There is no such bucket.</exception>
    /// <exception cref="ObjectStoreException">The store cannot do it for another reason. What <paramref name="write"/> throws goes through as it is.</exception>
    ValueTask WriteAsync(string bucket, string key, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default);
}
