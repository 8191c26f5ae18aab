namespace Workflows.Generated;

/// <summary>An object with items.</summary>
/// <param name="Bucket">Its bucket.</param>
/// <param name="Key">Its key.</param>
/// <param name="Headers">The names of its columns, if what lists the object says them.</param>
internal sealed record SourceFile(string Bucket, string Key, string[]? Headers = null)
{
    public override string ToString() => $"s3://{Bucket}/{Key}";
}
