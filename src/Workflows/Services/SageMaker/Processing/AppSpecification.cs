namespace Workflows;

public static partial class SageMaker
{
    /// <summary>The program of a processing job.</summary>
    [ServiceData]
    public sealed record AppSpecification
    {
        /// <summary>Its image.</summary>
        public required string ImageUri { get; init; }

        /// <summary>What is run.</summary>
        public IReadOnlyList<string>? ContainerEntrypoint { get; init; }

        /// <summary>With which arguments.</summary>
        public IReadOnlyList<string>? ContainerArguments { get; init; }
    }
}
