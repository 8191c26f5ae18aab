namespace Workflows;

public static partial class Emr
{
    /// <summary>The machines of a cluster. API: <c>JobFlowInstancesConfig</c>.</summary>
    [ServiceData]
    public sealed record Instances
    {
        /// <summary>Whether it stays when nothing is to be done.</summary>
        public bool? KeepJobFlowAliveWhenNoSteps { get; init; }

        /// <summary>Of which type the first machine is.</summary>
        public string? MasterInstanceType { get; init; }

        /// <summary>Of which type the others are.</summary>
        public string? SlaveInstanceType { get; init; }

        /// <summary>How many.</summary>
        public int? InstanceCount { get; init; }

        /// <summary>Groups of machines.</summary>
        public IReadOnlyList<InstanceGroup>? InstanceGroups { get; init; }

        /// <summary>Its subnet.</summary>
        public string? Ec2SubnetId { get; init; }
    }
}
