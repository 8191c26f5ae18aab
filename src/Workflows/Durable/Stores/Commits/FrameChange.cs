namespace Workflows.Durable;

/// <summary>A frame that is new or has changed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Body">What it is now; null if it is gone, or if only its wait has changed.</param>
public sealed record FrameChange(int Number, ReadOnlyMemory<byte>? Body)
{
    /// <summary>Whether the frame is gone.</summary>
    public bool IsGone { get; init; }

    /// <summary>What becomes of its wait.</summary>
    public WaitChange Wait { get; init; }

    /// <summary>The wait that is opened.</summary>
    public StoredWait? Opened { get; init; }
}
