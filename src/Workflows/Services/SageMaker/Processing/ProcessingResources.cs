namespace Workflows;

public static partial class SageMaker
{
    /// <summary>On which machines a processing job runs.</summary>
    [ServiceData]
    public sealed record ProcessingResources
    {
        /// <summary>The machines.</summary>
        public required ClusterConfig ClusterConfig { get; init; }
    }
}
