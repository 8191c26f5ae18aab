namespace Workflows;

public static partial class Emr
{
    /// <summary>Work of a cluster.</summary>
    [ServiceData]
    public sealed record StepConfig
    {
        /// <summary>What it is called.</summary>
        public required string Name { get; init; }

        /// <summary>What is run.</summary>
        public required HadoopJarStep HadoopJarStep { get; init; }

        /// <summary><c>TERMINATE_CLUSTER</c>, <c>CANCEL_AND_WAIT</c> or <c>CONTINUE</c>.</summary>
        public string? ActionOnFailure { get; init; }
    }
}
