namespace Workflows;

/// <summary>Items are the rows of a CSV file in S3. ASL: <c>InputType: CSV</c>.
/// A row is a record whose members are called like the columns, of strings, numbers and Booleans; what is nullable is null where the cell is empty.</summary>
public sealed class S3CsvAttribute : S3FileAttribute
{
    /// <summary>Reads one object.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The object's key.</param>
    public S3CsvAttribute(string bucket, string key)
        : base(bucket, key)
    {
    }

    /// <summary>Reads all objects below <see cref="S3FileAttribute.Prefix"/>.</summary>
    /// <param name="bucket">The bucket.</param>
    public S3CsvAttribute(string bucket)
        : base(bucket, key: null)
    {
    }

    /// <summary>Reads what <see cref="ItemReaderAttribute.Location"/> says.</summary>
    public S3CsvAttribute()
        : base(bucket: null, key: null)
    {
    }

    /// <summary>The columns' names, if the first row does not have them. ASL: <c>CSVHeaderLocation: GIVEN</c> with <c>CSVHeaders</c>.</summary>
    /// <value>Default: the first row has them; it is no item.</value>
    public string[]? Headers { get; set; }

    /// <summary>What parts the columns. ASL: <c>CSVDelimiter</c>.</summary>
    /// <value>Default: <see cref="CsvDelimiter.Comma"/>.</value>
    public CsvDelimiter Delimiter { get; set; }
}
