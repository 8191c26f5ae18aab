namespace Workflows;

public static partial class SageMaker
{
    /// <summary>Data in S3. API: <c>ProcessingS3Input</c>.</summary>
    [ServiceData]
    public sealed record S3Input
    {
        /// <summary>Where it is.</summary>
        public required string S3Uri { get; init; }

        /// <summary>Where the program finds it.</summary>
        public string? LocalPath { get; init; }

        /// <summary><c>S3Prefix</c> or <c>ManifestFile</c>.</summary>
        public required string S3DataType { get; init; }

        /// <summary><c>File</c> or <c>Pipe</c>.</summary>
        public string? S3InputMode { get; init; }
    }
}
