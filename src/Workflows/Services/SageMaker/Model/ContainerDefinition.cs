namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A container of a model.</summary>
    [ServiceData]
    public sealed record ContainerDefinition
    {
        /// <summary>Its image.</summary>
        public string? Image { get; init; }

        /// <summary>Where the trained model is, in S3.</summary>
        public string? ModelDataUrl { get; init; }

        /// <summary><c>SingleModel</c> or <c>MultiModel</c>.</summary>
        public string? Mode { get; init; }

        /// <summary>What it is called in the network of several.</summary>
        public string? ContainerHostname { get; init; }

        /// <summary>Variables of its environment.</summary>
        public IReadOnlyDictionary<string, string>? Environment { get; init; }
    }
}
