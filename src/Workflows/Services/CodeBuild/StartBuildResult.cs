namespace Workflows;

public static partial class CodeBuild
{
    /// <summary>The answer to <see cref="StartBuild"/>.</summary>
    [ServiceData]
    public sealed record StartBuildResult
    {
        /// <summary>The build.</summary>
        public StartedBuild? Build { get; init; }
    }
}
