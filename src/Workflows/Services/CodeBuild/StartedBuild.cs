namespace Workflows;

public static partial class CodeBuild
{
    /// <summary>A build. API: <c>Build</c>.</summary>
    [ServiceData]
    public sealed record StartedBuild
    {
        /// <summary>What it is known by.</summary>
        public string? Id { get; init; }

        /// <summary>Its ARN.</summary>
        public string? Arn { get; init; }

        /// <summary>Its number.</summary>
        public long? BuildNumber { get; init; }

        /// <summary>How it stands: <c>SUCCEEDED</c> of one that has ended.</summary>
        public string? BuildStatus { get; init; }

        /// <summary>What it is doing.</summary>
        public string? CurrentPhase { get; init; }

        /// <summary>The project.</summary>
        public string? ProjectName { get; init; }

        /// <summary>What is built: a commit.</summary>
        public string? ResolvedSourceVersion { get; init; }
    }
}
