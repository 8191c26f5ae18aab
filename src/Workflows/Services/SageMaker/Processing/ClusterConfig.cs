namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Machines of a processing job. API: <c>ProcessingClusterConfig</c>.</summary>
    [ServiceData]
    public sealed record ClusterConfig
    {
        /// <summary>Of which type they are.</summary>
        public required string InstanceType { get; init; }

        /// <summary>How many.</summary>
        public required int InstanceCount { get; init; }

        /// <summary>How much each can store, in GB.</summary>
        public required int VolumeSizeInGB { get; init; }
    }
}
