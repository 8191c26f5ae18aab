namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Where data is.</summary>
    [ServiceData]
    public sealed record DataSource
    {
        /// <summary>In S3.</summary>
        public S3DataSource? S3DataSource { get; init; }
    }
}
