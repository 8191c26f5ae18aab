namespace Workflows;

public static partial class Emr
{
    /// <summary>What is told of a step. API: <c>Step</c>.</summary>
    [ServiceData]
    public sealed record EndedStep
    {
        /// <summary>What it is known by.</summary>
        public string? Id { get; init; }

        /// <summary>What it is called.</summary>
        public string? Name { get; init; }

        /// <summary>How it stands.</summary>
        public StepStatus? Status { get; init; }
    }
}
