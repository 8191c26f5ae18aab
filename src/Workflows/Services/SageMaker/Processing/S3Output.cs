namespace Workflows;

public static partial class SageMaker
{
    /// <summary>A place in S3. API: <c>ProcessingS3Output</c>.</summary>
    [ServiceData]
    public sealed record S3Output
    {
        /// <summary>Where it is put.</summary>
        public required string S3Uri { get; init; }

        /// <summary>Where the program leaves it.</summary>
        public required string LocalPath { get; init; }

        /// <summary><c>Continuous</c> or <c>EndOfJob</c>.</summary>
        public required string S3UploadMode { get; init; }
    }
}
