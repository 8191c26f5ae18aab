using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>How many items a batch has at most, for generated code.</summary>
/// <param name="MaxItems">ASL's <c>MaxItemsPerBatch</c>; 0 for no limit.</param>
/// <param name="MaxInputBytes">ASL's <c>MaxInputBytesPerBatch</c>: bytes of the child execution's input as JSON; 0 for no limit. An item that is larger is a batch of its own.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct BatchLimits(long MaxItems, long MaxInputBytes = 0)
{
    // What AWS takes as a payload.
    private const int LargestInput = 262_144;

    internal BatchLimits Checked() =>
        MaxItems < 0 ? throw Invalid("MaxItemsPerBatch must be a positive integer.")
        : MaxInputBytes is < 0 or > LargestInput ? throw Invalid($"MaxInputBytesPerBatch must be between 1 and {LargestInput}.")
        : MaxItems == 0 && MaxInputBytes == 0 ? throw Invalid("ItemBatcher needs MaxItemsPerBatch or MaxInputBytesPerBatch.")
        : this;

    private static MapRunFailedException Invalid(string cause) => new(ErrorNames.Runtime, cause);
}
