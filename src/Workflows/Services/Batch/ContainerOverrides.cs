namespace Workflows;

public static partial class Batch
{
    /// <summary>What of a container is otherwise than defined.</summary>
    [ServiceData]
    public sealed record ContainerOverrides
    {
        /// <summary>What is run.</summary>
        public IReadOnlyList<string>? Command { get; init; }

        /// <summary>Variables of its environment.</summary>
        public IReadOnlyList<EnvironmentVariable>? Environment { get; init; }

        /// <summary>Of which type the instance is.</summary>
        public string? InstanceType { get; init; }

        /// <summary>What it needs.</summary>
        public IReadOnlyList<ResourceRequirement>? ResourceRequirements { get; init; }
    }
}
