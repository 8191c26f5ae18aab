namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A place for what a processing job makes.</summary>
    [ServiceData]
    public sealed record ProcessingOutput
    {
        /// <summary>What it is called.</summary>
        public required string OutputName { get; init; }

        /// <summary>Where it is put, in S3.</summary>
        public S3Output? S3Output { get; init; }
    }
}
