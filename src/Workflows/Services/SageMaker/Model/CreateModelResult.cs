namespace Workflows;

public static partial class SageMaker
{
    /// <summary>The answer to <see cref="CreateModel"/>.</summary>
    [ServiceData]
    public sealed record CreateModelResult
    {
        /// <summary>The model's ARN.</summary>
        public string? ModelArn { get; init; }
    }
}
