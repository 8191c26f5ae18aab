using System.Text.Json;

namespace Workflows;

public static partial class Emr
{
    /// <summary>Ends a cluster. API: <c>TerminateCluster</c>; ASL: <c>arn:aws:states:::elasticmapreduce:terminateCluster</c>.</summary>
    [Resource("arn:aws:states:::elasticmapreduce:terminateCluster")]
    public sealed record TerminateCluster : IServiceRequest<JsonElement>, ISyncRequest<JsonElement>
    {
        /// <summary>The cluster.</summary>
        public required string ClusterId { get; init; }
    }
}
