namespace Workflows;

/// <summary>Items are the rows of an S3 inventory, whose <c>manifest.json</c> is named. ASL: <c>InputType: MANIFEST</c>.</summary>
public sealed class S3InventoryAttribute : ItemReaderAttribute
{
    /// <summary>Reads what a manifest lists.</summary>
    /// <param name="bucket">The manifest's bucket. ASL: <c>Bucket</c>.</param>
    /// <param name="key">The manifest's key. ASL: <c>Key</c>.</param>
    public S3InventoryAttribute(string bucket, string key)
        : base(bucket) => Key = key;

    /// <summary>Reads what <see cref="ItemReaderAttribute.Location"/> says.</summary>
    public S3InventoryAttribute()
        : base(bucket: null)
    {
    }

    /// <summary>The manifest's key.</summary>
    public string? Key { get; }
}
