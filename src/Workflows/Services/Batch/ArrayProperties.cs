namespace Workflows;

public static partial class Batch
{
    /// <summary>How many jobs of one kind there are.</summary>
    [ServiceData]
    public sealed record ArrayProperties
    {
        /// <summary>2 to 10,000.</summary>
        public int? Size { get; init; }
    }
}
