namespace Workflows;

/// <summary>Items are the rows of a Parquet file in S3. ASL: <c>InputType: PARQUET</c>. Not available in process.</summary>
public sealed class S3ParquetAttribute : S3FileAttribute
{
    /// <summary>Reads one object.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The object's key.</param>
    public S3ParquetAttribute(string bucket, string key)
        : base(bucket, key)
    {
    }

    /// <summary>Reads all objects below <see cref="S3FileAttribute.Prefix"/>.</summary>
    /// <param name="bucket">The bucket.</param>
    public S3ParquetAttribute(string bucket)
        : base(bucket, key: null)
    {
    }

    /// <summary>Reads what <see cref="ItemReaderAttribute.Location"/> says.</summary>
    public S3ParquetAttribute()
        : base(bucket: null, key: null)
    {
    }
}
