namespace Workflows;

public static partial class S3
{
    /// <summary>An object of a list. API: <c>Object</c>.</summary>
    [ServiceData]
    public sealed record ListedObject
    {
        /// <summary>The object's key.</summary>
        public required string Key { get; init; }

        /// <summary>How many bytes it has.</summary>
        public long? Size { get; init; }

        /// <summary>A hash of it.</summary>
        public string? ETag { get; init; }

        /// <summary>When it was written, as ISO 8601 has it.</summary>
        public string? LastModified { get; init; }

        /// <summary>Where it is kept.</summary>
        public string? StorageClass { get; init; }
    }
}
