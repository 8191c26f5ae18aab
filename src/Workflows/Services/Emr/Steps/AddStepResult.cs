namespace Workflows;

public static partial class Emr
{
    /// <summary>The answer to <see cref="AddStep"/>.</summary>
    [ServiceData]
    public sealed record AddStepResult
    {
        /// <summary>What the step is known by.</summary>
        public string? StepId { get; init; }
    }
}
