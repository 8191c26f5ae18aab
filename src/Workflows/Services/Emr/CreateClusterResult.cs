namespace Workflows;

public static partial class Emr
{
    /// <summary>The answer to <see cref="CreateCluster"/>.</summary>
    [ServiceData]
    public sealed record CreateClusterResult
    {
        /// <summary>What the cluster is known by.</summary>
        public string? ClusterId { get; init; }

        /// <summary>Its ARN.</summary>
        public string? ClusterArn { get; init; }
    }
}
