namespace Workflows;

public static partial class SageMaker
{
    /// <summary>What a model learns from.</summary>
    [ServiceData]
    public sealed record Channel
    {
        /// <summary>What the algorithm calls it.</summary>
        public required string ChannelName { get; init; }

        /// <summary>Where it is.</summary>
        public required DataSource DataSource { get; init; }

        /// <summary>Of which type it is.</summary>
        public string? ContentType { get; init; }

        /// <summary><c>None</c> or <c>Gzip</c>.</summary>
        public string? CompressionType { get; init; }

        /// <summary><c>File</c>, <c>Pipe</c> or <c>FastFile</c>.</summary>
        public string? InputMode { get; init; }
    }
}
