namespace Workflows;

public static partial class Bedrock
{
    /// <summary>The answer to <see cref="InvokeModel{TBody, TResult}"/>.</summary>
    /// <typeparam name="TResult">What the model says.</typeparam>
    [ServiceData]
    public sealed record InvokeModelResult<TResult>
    {
        /// <summary>What the model says.</summary>
        public TResult? Body { get; init; }

        /// <summary>Of which type that is.</summary>
        public string? ContentType { get; init; }
    }
}
