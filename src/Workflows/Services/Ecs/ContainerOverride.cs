namespace Workflows;

public static partial class Ecs
{
    /// <summary>What of a container is otherwise than defined.</summary>
    [ServiceData]
    public sealed record ContainerOverride
    {
        /// <summary>The container.</summary>
        public required string Name { get; init; }

        /// <summary>What is run.</summary>
        public IReadOnlyList<string>? Command { get; init; }

        /// <summary>Variables of its environment.</summary>
        public IReadOnlyList<EnvironmentVariable>? Environment { get; init; }

        /// <summary>How many units of a processor it has.</summary>
        public int? Cpu { get; init; }

        /// <summary>How much memory it may have, in MiB.</summary>
        public int? Memory { get; init; }
    }
}
