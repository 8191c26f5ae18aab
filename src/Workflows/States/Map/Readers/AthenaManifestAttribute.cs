namespace Workflows;

/// <summary>Items are the rows that Athena has unloaded, whose manifest is named. ASL: <c>ManifestType: ATHENA_DATA</c>.</summary>
public sealed class AthenaManifestAttribute : ItemReaderAttribute
{
    /// <summary>Reads what a manifest lists.</summary>
    /// <param name="bucket">The manifest's bucket. ASL: <c>Bucket</c>.</param>
    /// <param name="key">The manifest's key. ASL: <c>Key</c>.</param>
    public AthenaManifestAttribute(string bucket, string key)
        : base(bucket) => Key = key;

    /// <summary>Reads what <see cref="ItemReaderAttribute.Location"/> says.</summary>
    public AthenaManifestAttribute()
        : base(bucket: null)
    {
    }

    /// <summary>The manifest's key.</summary>
    public string? Key { get; }

    /// <summary>The columns' names, if the unloaded files are CSV: Athena does not write them. ASL: <c>CSVHeaderLocation: GIVEN</c> with <c>CSVHeaders</c>.</summary>
    /// <value>Default: none, which other formats need not.</value>
    public string[]? Headers { get; set; }

    /// <summary>What the unloaded files are. ASL: <c>InputType</c>.</summary>
    /// <value>Default: <see cref="AthenaFormat.Csv"/>.</value>
    public AthenaFormat Format { get; set; }
}
