namespace Workflows;

public static partial class CodeBuild
{
    /// <summary>Starts a build. API: <c>StartBuild</c>; ASL: <c>arn:aws:states:::codebuild:startBuild</c>.</summary>
    [Resource("arn:aws:states:::codebuild:startBuild")]
    public sealed record StartBuild : IServiceRequest<StartBuildResult>, ISyncRequest<StartBuildResult>
    {
        /// <summary>The project.</summary>
        public required string ProjectName { get; init; }

        /// <summary>What is built: a branch, a tag, a commit.</summary>
        public string? SourceVersion { get; init; }

        /// <summary>Another specification.</summary>
        public string? BuildspecOverride { get; init; }

        /// <summary>Another image.</summary>
        public string? ImageOverride { get; init; }

        /// <summary>Another size of the machine.</summary>
        public string? ComputeTypeOverride { get; init; }

        /// <summary>How long it may take, in minutes.</summary>
        public int? TimeoutInMinutesOverride { get; init; }

        /// <summary>Variables of its environment.</summary>
        public IReadOnlyList<EnvironmentVariable>? EnvironmentVariablesOverride { get; init; }
    }
}
