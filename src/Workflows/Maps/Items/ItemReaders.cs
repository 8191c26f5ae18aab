using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Where a Distributed Map's items come from, for generated code. ASL: <c>ItemReader</c>, <c>Items</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemReaders
{
    /// <summary>Items that pure code gives; entries of a dictionary for an object. ASL: <c>Items</c>.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="items">The items, which may be computed while they are asked for.</param>
    public static ItemSource<T> Of<T>(IEnumerable<T> items) => new ComputedItems<T>(items);

    /// <summary>The items in one object. ASL: <c>s3:getObject</c> with an <c>InputType</c>.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="options">The execution's options, with its store.</param>
    /// <param name="bucket">The object's bucket.</param>
    /// <param name="key">The object's key.</param>
    /// <param name="format">What its content looks like.</param>
    public static ItemSource<T> Object<T>(this RunOptions? options, string bucket, string key, ItemFormat<T> format) =>
        new FileItems<T>(options?.ObjectStore, FileLists.Of(new SourceFile(bucket, key)), format, isSingle: true);

    /// <summary>The items in all objects below a prefix. ASL: <c>s3:listObjectsV2</c> with <c>LOAD_AND_FLATTEN</c>.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="options">The execution's options, with its store.</param>
    /// <param name="bucket">The objects' bucket.</param>
    /// <param name="prefix">The prefix of their keys; null for all.</param>
    /// <param name="format">What their content looks like.</param>
    public static ItemSource<T> Objects<T>(this RunOptions? options, string bucket, string? prefix, ItemFormat<T> format) =>
        new FileItems<T>(options?.ObjectStore, FileLists.Below(options?.ObjectStore, bucket, prefix), format, isSingle: false);

    /// <summary>The objects below a prefix as items themselves. ASL: <c>s3:listObjectsV2</c>.</summary>
    /// <param name="options">The execution's options, with its store.</param>
    /// <param name="bucket">The objects' bucket.</param>
    /// <param name="prefix">The prefix of their keys; null for all.</param>
    public static ItemSource<S3ListedObject> Listing(this RunOptions? options, string bucket, string? prefix) => new ListedItems(options?.ObjectStore, bucket, prefix);

    /// <summary>The rows of an S3 inventory. ASL: <c>ManifestType: S3_INVENTORY</c>, or <c>InputType: MANIFEST</c>.</summary>
    /// <typeparam name="T">A row.</typeparam>
    /// <param name="options">The execution's options, with its store.</param>
    /// <param name="bucket">The manifest's bucket.</param>
    /// <param name="key">The manifest's key.</param>
    /// <param name="row">How a row is read.</param>
    public static ItemSource<T> Inventory<T>(this RunOptions? options, string bucket, string key, CsvContract<T> row) => new FileItems<T>(
        options?.ObjectStore, InventoryManifest.FilesOf(options?.ObjectStore, new SourceFile(bucket, key)), CsvFormat.Of(row), isSingle: false);

    /// <summary>The items in what Athena has unloaded. ASL: <c>ManifestType: ATHENA_DATA</c>.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="options">The execution's options, with its store.</param>
    /// <param name="bucket">The manifest's bucket.</param>
    /// <param name="key">The manifest's key.</param>
    /// <param name="format">What the data files look like.</param>
    public static ItemSource<T> Athena<T>(this RunOptions? options, string bucket, string key, ItemFormat<T> format) =>
        new FileItems<T>(options?.ObjectStore, FileLists.OfAthena(options?.ObjectStore, new SourceFile(bucket, key)), format, isSingle: false);
}
