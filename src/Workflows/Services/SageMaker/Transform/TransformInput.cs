namespace Workflows;

public static partial class SageMaker
{
    /// <summary>The data of a transform job.</summary>
    [ServiceData]
    public sealed record TransformInput
    {
        /// <summary>Where it is.</summary>
        public required DataSource DataSource { get; init; }

        /// <summary>Of which type it is.</summary>
        public string? ContentType { get; init; }

        /// <summary><c>None</c> or <c>Gzip</c>.</summary>
        public string? CompressionType { get; init; }

        /// <summary>How it is split: <c>None</c>, <c>Line</c>, <c>RecordIO</c> or <c>TFRecord</c>.</summary>
        public string? SplitType { get; init; }
    }
}
