namespace Workflows;

public static partial class SageMaker
{
    /// <summary>How long a job may take.</summary>
    [ServiceData]
    public sealed record StoppingCondition
    {
        /// <summary>How long it may run, in seconds.</summary>
        public int? MaxRuntimeInSeconds { get; init; }

        /// <summary>How long it may take with waiting for cheap machines, in seconds.</summary>
        public int? MaxWaitTimeInSeconds { get; init; }
    }
}
