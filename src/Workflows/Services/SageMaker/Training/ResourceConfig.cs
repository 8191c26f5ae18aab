namespace Workflows;

public static partial class SageMaker
{
    /// <summary>On which machines a model is trained.</summary>
    [ServiceData]
    public sealed record ResourceConfig
    {
        /// <summary>Of which type they are.</summary>
        public string? InstanceType { get; init; }

        /// <summary>How many.</summary>
        public int? InstanceCount { get; init; }

        /// <summary>How much each can store, in GB.</summary>
        public required int VolumeSizeInGB { get; init; }
    }
}
