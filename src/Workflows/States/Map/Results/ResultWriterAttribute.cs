namespace Workflows;

/// <summary>
/// Says how the results of a Distributed Map's child executions are formatted, and with a bucket writes them to S3: then the state's result is a
/// <c>ResultWriterOutput</c>, which tells where they are. ASL: <c>ResultWriter</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResultWriterAttribute : Attribute
{
    /// <summary>The results are formatted, but not written: the state gives them on.</summary>
    public ResultWriterAttribute()
    {
    }

    /// <summary>The results are written to a bucket.</summary>
    /// <param name="bucket">The bucket. ASL: <c>Bucket</c>.</param>
    public ResultWriterAttribute(string bucket) => Bucket = bucket;

    /// <summary>The results are written below a prefix.</summary>
    /// <param name="bucket">The bucket. ASL: <c>Bucket</c>.</param>
    /// <param name="prefix">What the keys begin with. ASL: <c>Prefix</c>.</param>
    public ResultWriterAttribute(string bucket, string prefix) => (Bucket, Prefix) = (bucket, prefix);

    /// <summary>The bucket. ASL: <c>Bucket</c>.</summary>
    public string? Bucket { get; }

    /// <summary>What the keys begin with. ASL: <c>Prefix</c>.</summary>
    public string? Prefix { get; }

    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that says where to write, if that is no constant: it takes the state's input and returns an
    /// <see cref="S3PrefixLocation"/>. ASL: <c>Arguments</c>.
    /// </summary>
    /// <value>Default: the constants say it.</value>
    public string? Location { get; set; }

    /// <summary>What the files are. ASL: <c>WriterConfig.OutputType</c>.</summary>
    /// <value>Default: <see cref="ResultOutputType.Json"/>.</value>
    public ResultOutputType OutputType { get; set; }

    /// <summary>What becomes of the child executions' outputs. ASL: <c>WriterConfig.Transformation</c>.</summary>
    /// <value>Default: <see cref="ResultTransformation.Compact"/>.</value>
    public ResultTransformation Transformation { get; set; }
}
