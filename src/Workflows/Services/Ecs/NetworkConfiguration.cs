namespace Workflows;

public static partial class Ecs
{
    /// <summary>A task's network.</summary>
    [ServiceData]
    public sealed record NetworkConfiguration
    {
        /// <summary>Where it is, in the mode <c>awsvpc</c>.</summary>
        public AwsvpcConfiguration? AwsvpcConfiguration { get; init; }
    }
}
