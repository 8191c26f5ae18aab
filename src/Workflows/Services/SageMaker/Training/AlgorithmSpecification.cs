namespace Workflows;

public static partial class SageMaker
{
    /// <summary>How a model is trained.</summary>
    [ServiceData]
    public sealed record AlgorithmSpecification
    {
        /// <summary>The image of the algorithm.</summary>
        public string? TrainingImage { get; init; }

        /// <summary>An algorithm by its name.</summary>
        public string? AlgorithmName { get; init; }

        /// <summary><c>File</c>, <c>Pipe</c> or <c>FastFile</c>.</summary>
        public required string TrainingInputMode { get; init; }
    }
}
