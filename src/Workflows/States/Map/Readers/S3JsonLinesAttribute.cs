namespace Workflows;

/// <summary>Items are the lines of a JSON Lines file in S3. ASL: <c>InputType: JSONL</c>.</summary>
public sealed class S3JsonLinesAttribute : S3FileAttribute
{
    /// <summary>Reads one object.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The object's key.</param>
    public S3JsonLinesAttribute(string bucket, string key)
        : base(bucket, key)
    {
    }

    /// <summary>Reads all objects below <see cref="S3FileAttribute.Prefix"/>.</summary>
    /// <param name="bucket">The bucket.</param>
    public S3JsonLinesAttribute(string bucket)
        : base(bucket, key: null)
    {
    }

    /// <summary>Reads what <see cref="ItemReaderAttribute.Location"/> says.</summary>
    public S3JsonLinesAttribute()
        : base(bucket: null, key: null)
    {
    }
}
