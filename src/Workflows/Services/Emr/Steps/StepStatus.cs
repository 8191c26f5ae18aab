namespace Workflows;

public static partial class Emr
{
    /// <summary>How a step stands.</summary>
    [ServiceData]
    public sealed record StepStatus
    {
        /// <summary><c>COMPLETED</c> of one that has ended.</summary>
        public string? State { get; init; }
    }
}
