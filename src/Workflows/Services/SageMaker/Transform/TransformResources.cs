namespace Workflows;

public static partial class SageMaker
{
    /// <summary>On which machines a transform job runs.</summary>
    [ServiceData]
    public sealed record TransformResources
    {
        /// <summary>Of which type they are.</summary>
        public required string InstanceType { get; init; }

        /// <summary>How many.</summary>
        public required int InstanceCount { get; init; }
    }
}
