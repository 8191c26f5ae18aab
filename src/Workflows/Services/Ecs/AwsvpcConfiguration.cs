namespace Workflows;

public static partial class Ecs
{
    /// <summary>Where in a network a task is. API: <c>AwsVpcConfiguration</c>.</summary>
    [ServiceData]
    public sealed record AwsvpcConfiguration
    {
        /// <summary>The subnets.</summary>
        public required IReadOnlyList<string> Subnets { get; init; }

        /// <summary>The security groups.</summary>
        public IReadOnlyList<string>? SecurityGroups { get; init; }

        /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
        public string? AssignPublicIp { get; init; }
    }
}
