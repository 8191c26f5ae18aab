using System.Runtime.CompilerServices;

namespace Workflows;

/// <summary>An object store in a folder: <c>s3://bucket/key</c> is the file <c>bucket/key</c> below it.</summary>
/// <remarks>
/// Buckets are the folders directly below the root; make them with <see cref="CreateBucket"/> or by hand. What could lead out of the root, or is no file name on every system, is refused as a key:
/// <c>..</c>, a <c>/</c> in front, at the end or twice, <c>\</c>, names such as <c>NUL</c>, a dot or space at a name's end. An ETag says size and time, not content.
/// </remarks>
/// <param name="root">The folder; it need not exist before something is written.</param>
public sealed class LocalObjectStore(string root) : IObjectStore
{
    // No bucket has such a name, so no listing sees what is not yet whole.
    private const string Unfinished = ".unfinished";

    /// <summary>The folder, as a full path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Makes a bucket; does nothing if it is there.</summary>
    /// <param name="bucket">The bucket's name: letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, of which the first is a letter or digit.</param>
    /// <exception cref="ObjectStoreException">This is no name for a bucket, or the folder cannot be made.</exception>
    public void CreateBucket(string bucket)
    {
        LocalNames.CheckBucket(bucket);
        try
        {
            Directory.CreateDirectory(Path.Combine(Root, bucket));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ObjectStoreException($"The bucket '{bucket}' cannot be made: {exception.Message}", bucket, key: null, exception);
        }
    }

    /// <inheritdoc/>
    public ValueTask<Stream> OpenReadAsync(string bucket, string key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = PathOf(bucket, key);
        try
        {
            return new ValueTask<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException || Directory.Exists(path))
        {
            throw new ObjectNotFoundException(bucket, key, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ObjectStoreException($"The object 's3://{bucket}/{key}' cannot be read: {exception.Message}", bucket, key, exception);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredObject> ListAsync(string bucket, string prefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var folder = FolderOf(bucket);
        LocalNames.CheckPrefix(bucket, prefix);
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var found in LocalListing.Of(folder, prefix))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return found;
        }
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string bucket, string key, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        cancellationToken.ThrowIfCancellationRequested();
        var path = PathOf(bucket, key);
        var unfinished = Path.Combine(Root, Unfinished, Guid.NewGuid().ToString("N"));
        try
        {
            await using (var stream = Storing(bucket, key, () => Create(unfinished)))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            _ = Storing(bucket, key, () => Publish(unfinished, path));
        }
        finally
        {
            Discard(unfinished);
        }
    }

    private static FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    private static string Publish(string unfinished, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(unfinished, path, overwrite: true);
        return path;
    }

    private static void Discard(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is left over is in nobody's way, and must not hide why the writing failed.
        }
    }

    private static T Storing<T>(string bucket, string key, Func<T> store)
    {
        try
        {
            return store();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ObjectStoreException($"The object 's3://{bucket}/{key}' cannot be written: {exception.Message}", bucket, key, exception);
        }
    }

    private string PathOf(string bucket, string key)
    {
        var folder = FolderOf(bucket);
        LocalNames.CheckKey(bucket, key);
        return Path.Combine(folder, key.Replace('/', Path.DirectorySeparatorChar));
    }

    private string FolderOf(string bucket)
    {
        LocalNames.CheckBucket(bucket);
        var folder = Path.Combine(Root, bucket);
        return Directory.Exists(folder) ? folder : throw new BucketNotFoundException(bucket, $"Make the folder '{folder}', or call CreateBucket.");
    }
}
