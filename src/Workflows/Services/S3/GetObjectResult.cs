namespace Workflows;

public static partial class S3
{
    /// <summary>The answer to <see cref="GetObject"/>.</summary>
    [ServiceData]
    public sealed record GetObjectResult
    {
        /// <summary>What the object holds, as text; <c>Json.Parse&lt;T&gt;</c> reads it.</summary>
        public required string Body { get; init; }

        /// <summary>How many bytes it has.</summary>
        public long? ContentLength { get; init; }

        /// <summary>Of which type it is.</summary>
        public string? ContentType { get; init; }

        /// <summary>A hash of it.</summary>
        public string? ETag { get; init; }

        /// <summary>When it was written, as ISO 8601 has it.</summary>
        public string? LastModified { get; init; }

        /// <summary>Its version.</summary>
        public string? VersionId { get; init; }

        /// <summary>What its owner keeps with it.</summary>
        public IReadOnlyDictionary<string, string>? Metadata { get; init; }
    }
}
