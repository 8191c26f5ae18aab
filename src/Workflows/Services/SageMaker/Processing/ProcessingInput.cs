namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Data of a processing job.</summary>
    [ServiceData]
    public sealed record ProcessingInput
    {
        /// <summary>What it is called.</summary>
        public required string InputName { get; init; }

        /// <summary>Where it is, in S3.</summary>
        public S3Input? S3Input { get; init; }
    }
}
