namespace Workflows;

public static partial class Emr
{
    /// <summary>A program that a cluster runs. API: <c>HadoopJarStepConfig</c>.</summary>
    [ServiceData]
    public sealed record HadoopJarStep
    {
        /// <summary>The file, for instance <c>command-runner.jar</c>.</summary>
        public required string Jar { get; init; }

        /// <summary>With which arguments.</summary>
        public IReadOnlyList<string>? Args { get; init; }

        /// <summary>The class it begins in.</summary>
        public string? MainClass { get; init; }
    }
}
