namespace Workflows;

public static partial class Emr
{
    /// <summary>A step that has ended. API: <c>DescribeStep</c>.</summary>
    [ServiceData]
    public sealed record StepResult
    {
        /// <summary>The step.</summary>
        public EndedStep? Step { get; init; }
    }
}
