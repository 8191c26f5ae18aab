namespace Workflows;

public static partial class LambdaFunction
{
    /// <summary>The answer to <see cref="Invoke{TPayload, TResult}"/>.</summary>
    /// <typeparam name="TResult">What the function returns.</typeparam>
    [ServiceData]
    public sealed record InvokeResult<TResult>
    {
        /// <summary>The version that ran.</summary>
        public string? ExecutedVersion { get; init; }

        /// <summary>The end of the log, in Base64.</summary>
        public string? LogResult { get; init; }

        /// <summary>What the function returned.</summary>
        public TResult? Payload { get; init; }

        /// <summary>The status of the HTTP answer: 200; of <c>Event</c> 202, of <c>DryRun</c> 204.</summary>
        public int StatusCode { get; init; }
    }
}
