namespace Workflows;

public static partial class Batch
{
    /// <summary>What a container needs.</summary>
    [ServiceData]
    public sealed record ResourceRequirement
    {
        /// <summary><c>VCPU</c>, <c>MEMORY</c> in MiB, or <c>GPU</c>.</summary>
        public required string Type { get; init; }

        /// <summary>How much, as text.</summary>
        public required string Value { get; init; }
    }
}
