namespace Workflows;

public static partial class Ecs
{
    /// <summary>What could not be started.</summary>
    [ServiceData]
    public sealed record Failure
    {
        /// <summary>What it is about.</summary>
        public string? Arn { get; init; }

        /// <summary>Why.</summary>
        public string? Reason { get; init; }

        /// <summary>More of it.</summary>
        public string? Detail { get; init; }
    }
}
