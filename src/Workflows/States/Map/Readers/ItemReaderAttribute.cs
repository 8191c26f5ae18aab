namespace Workflows;

/// <summary>What the attributes share that say what a Distributed Map reads its items from. ASL: <c>ItemReader</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class ItemReaderAttribute : Attribute
{
    private protected ItemReaderAttribute(string? bucket) => Bucket = bucket;

    /// <summary>The bucket. ASL: <c>Bucket</c>.</summary>
    public string? Bucket { get; }

    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that says where to read, if that is no constant: it takes the state's input and returns an
    /// <see cref="S3ObjectLocation"/>, or an <see cref="S3PrefixLocation"/> for many objects. ASL: <c>Arguments</c>.
    /// </summary>
    /// <value>Default: the constants say it.</value>
    public string? Location { get; set; }

    /// <summary>How many items are read at most, from the first on. ASL: <c>MaxItems</c>.</summary>
    /// <value>Default: all.</value>
    public int MaxItems { get; set; }

    /// <summary>The member of the state's input, or the pure method of the class, that says <see cref="MaxItems"/>. ASL: <c>MaxItems</c> as an expression.</summary>
    /// <value>Default: not set.</value>
    public string? MaxItemsPath { get; set; }
}
