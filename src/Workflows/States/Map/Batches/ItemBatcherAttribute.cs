namespace Workflows;

/// <summary>
/// Puts several items of a Distributed Map together for one child execution, whose input is a <c>Batch&lt;TItem&gt;</c>, or with <see cref="BatchInput"/> a
/// <c>Batch&lt;TBatchInput, TItem&gt;</c>. At least one of the limits is set. ASL: <c>ItemBatcher</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ItemBatcherAttribute : Attribute
{
    /// <summary>How many items a batch has at most. ASL: <c>MaxItemsPerBatch</c>.</summary>
    /// <value>Default: not set.</value>
    public int MaxItemsPerBatch { get; set; }

    /// <summary>The member of the state's input, or the pure method of the class, that says <see cref="MaxItemsPerBatch"/>. ASL: <c>MaxItemsPerBatch</c> as an expression.</summary>
    /// <value>Default: not set.</value>
    public string? MaxItemsPerBatchPath { get; set; }

    /// <summary>How many bytes of JSON a batch has at most: 1 to 262,144. ASL: <c>MaxInputBytesPerBatch</c>.</summary>
    /// <value>Default: not set.</value>
    public int MaxInputBytesPerBatch { get; set; }

    /// <summary>The member of the state's input, or the pure method of the class, that says <see cref="MaxInputBytesPerBatch"/>. ASL: <c>MaxInputBytesPerBatch</c> as an expression.</summary>
    /// <value>Default: not set.</value>
    public string? MaxInputBytesPerBatchPath { get; set; }

    /// <summary>A pure method of the class, as <c>nameof(Method)</c>, that makes what every batch gets beside its items of the state's input. ASL: <c>BatchInput</c>.</summary>
    /// <value>Default: the items only.</value>
    public string? BatchInput { get; set; }
}
