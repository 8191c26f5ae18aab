namespace Workflows;

public static partial class Emr
{
    /// <summary>A group of machines. API: <c>InstanceGroupConfig</c>.</summary>
    [ServiceData]
    public sealed record InstanceGroup
    {
        /// <summary><c>MASTER</c>, <c>CORE</c> or <c>TASK</c>.</summary>
        public required string InstanceRole { get; init; }

        /// <summary>Of which type they are.</summary>
        public required string InstanceType { get; init; }

        /// <summary>How many.</summary>
        public required int InstanceCount { get; init; }

        /// <summary>What the group is called.</summary>
        public string? Name { get; init; }

        /// <summary><c>ON_DEMAND</c> or <c>SPOT</c>.</summary>
        public string? Market { get; init; }
    }
}
