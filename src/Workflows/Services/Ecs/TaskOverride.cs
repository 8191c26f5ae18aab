namespace Workflows;

public static partial class Ecs
{
    /// <summary>What of a task is otherwise than defined.</summary>
    [ServiceData]
    public sealed record TaskOverride
    {
        /// <summary>What of its containers.</summary>
        public IReadOnlyList<ContainerOverride>? ContainerOverrides { get; init; }

        /// <summary>How much of a processor it has.</summary>
        public string? Cpu { get; init; }

        /// <summary>How much memory it has.</summary>
        public string? Memory { get; init; }

        /// <summary>The role it works with.</summary>
        public string? TaskRoleArn { get; init; }

        /// <summary>The role it is started with.</summary>
        public string? ExecutionRoleArn { get; init; }
    }
}
