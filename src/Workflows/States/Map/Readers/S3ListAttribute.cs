namespace Workflows;

/// <summary>Items are the objects in S3 whose keys begin with a prefix, as <c>S3ListedObject</c>: what the list tells of them, not their content. ASL: <c>s3:listObjectsV2</c>.</summary>
public sealed class S3ListAttribute : ItemReaderAttribute
{
    /// <summary>Lists the objects below a prefix.</summary>
    /// <param name="bucket">The bucket. ASL: <c>Bucket</c>.</param>
    /// <param name="prefix">What the keys begin with. ASL: <c>Prefix</c>.</param>
    public S3ListAttribute(string bucket, string prefix)
        : base(bucket) => Prefix = prefix;

    /// <summary>Lists all objects of a bucket.</summary>
    /// <param name="bucket">The bucket. ASL: <c>Bucket</c>.</param>
    public S3ListAttribute(string bucket)
        : base(bucket)
    {
    }

    /// <summary>Lists what <see cref="ItemReaderAttribute.Location"/> says.</summary>
    public S3ListAttribute()
        : base(bucket: null)
    {
    }

    /// <summary>What the keys begin with.</summary>
    /// <value>Default: all objects of the bucket.</value>
    public string? Prefix { get; }
}
