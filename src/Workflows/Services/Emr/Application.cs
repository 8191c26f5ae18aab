namespace Workflows;

public static partial class Emr
{
    /// <summary>What is installed on a cluster.</summary>
    [ServiceData]
    public sealed record Application
    {
        /// <summary>For instance <c>Spark</c>.</summary>
        public required string Name { get; init; }

        /// <summary>Its version.</summary>
        public string? Version { get; init; }
    }
}
