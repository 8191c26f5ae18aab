namespace Workflows;

/// <summary>Items are the elements of an array in a JSON file in S3. ASL: <c>InputType: JSON</c>.</summary>
public sealed class S3JsonAttribute : S3FileAttribute
{
    /// <summary>Reads one object.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The object's key.</param>
    public S3JsonAttribute(string bucket, string key)
        : base(bucket, key)
    {
    }

    /// <summary>Reads all objects below <see cref="S3FileAttribute.Prefix"/>.</summary>
    /// <param name="bucket">The bucket.</param>
    public S3JsonAttribute(string bucket)
        : base(bucket, key: null)
    {
    }

    /// <summary>Reads what <see cref="ItemReaderAttribute.Location"/> says.</summary>
    public S3JsonAttribute()
        : base(bucket: null, key: null)
    {
    }

    /// <summary>Where in the file the array is, as a JSON Pointer such as <c>/orders/lines</c>. ASL: <c>ItemsPointer</c>.</summary>
    /// <value>Default: the file is the array.</value>
    public string? ItemsPointer { get; set; }
}
