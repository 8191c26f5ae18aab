namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Where a processing job puts what it makes.</summary>
    [ServiceData]
    public sealed record ProcessingOutputConfig
    {
        /// <summary>The places.</summary>
        public required IReadOnlyList<ProcessingOutput> Outputs { get; init; }
    }
}
