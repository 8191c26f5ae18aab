namespace Workflows;

public static partial class Ecs
{
    /// <summary>A task. API: <c>Task</c>.</summary>
    [ServiceData]
    public sealed record EcsTask
    {
        /// <summary>Its ARN.</summary>
        public string? TaskArn { get; init; }

        /// <summary>What is run.</summary>
        public string? TaskDefinitionArn { get; init; }

        /// <summary>Its cluster.</summary>
        public string? ClusterArn { get; init; }

        /// <summary>How it stands: <c>STOPPED</c> of one that has ended.</summary>
        public string? LastStatus { get; init; }

        /// <summary>Why it ended, as a code.</summary>
        public string? StopCode { get; init; }

        /// <summary>Why it ended.</summary>
        public string? StoppedReason { get; init; }

        /// <summary>Its containers.</summary>
        public IReadOnlyList<Container>? Containers { get; init; }
    }
}
