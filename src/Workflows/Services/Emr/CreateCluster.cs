namespace Workflows;

public static partial class Emr
{
    /// <summary>Creates a cluster. API: <c>CreateCluster</c>; ASL: <c>arn:aws:states:::elasticmapreduce:createCluster</c>.</summary>
    [Resource("arn:aws:states:::elasticmapreduce:createCluster")]
    public sealed record CreateCluster : IServiceRequest<CreateClusterResult>, ISyncRequest<CreateClusterResult>
    {
        /// <summary>What the cluster is called.</summary>
        public required string Name { get; init; }

        /// <summary>Its machines.</summary>
        public required Instances Instances { get; init; }

        /// <summary>The release, for instance <c>emr-7.5.0</c>.</summary>
        public string? ReleaseLabel { get; init; }

        /// <summary>What is installed.</summary>
        public IReadOnlyList<Application>? Applications { get; init; }

        /// <summary>The role of the service.</summary>
        public string? ServiceRole { get; init; }

        /// <summary>The role of the machines.</summary>
        public string? JobFlowRole { get; init; }

        /// <summary>Where its logs are put, in S3.</summary>
        public string? LogUri { get; init; }

        /// <summary>Whether all of the account see it.</summary>
        public bool? VisibleToAllUsers { get; init; }
    }
}
