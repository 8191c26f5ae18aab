namespace Workflows;

/// <summary>What the attributes share that read items out of objects in S3: one object, or by <see cref="Prefix"/> all that are below it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class S3FileAttribute : ItemReaderAttribute
{
    private protected S3FileAttribute(string? bucket, string? key)
        : base(bucket) => Key = key;

    /// <summary>The object's key. ASL: <c>Key</c> of <c>s3:getObject</c>.</summary>
    public string? Key { get; }

    /// <summary>
    /// What the keys of all objects begin with that are read, one after the other, as if they were one. ASL: <c>Prefix</c> of <c>s3:listObjectsV2</c>, with
    /// <c>Transformation: LOAD_AND_FLATTEN</c>.
    /// </summary>
    /// <value>Default: one object is read.</value>
    public string? Prefix { get; set; }
}
