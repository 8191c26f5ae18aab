namespace Workflows;

public static partial class LambdaFunction
{
    /// <summary>Calls a Lambda function and gives its whole answer. API: <c>Invoke</c>; ASL: <c>arn:aws:states:::lambda:invoke</c>.</summary>
    /// <remarks>Unlike a <c>[Lambda]</c>, the state gets no retrier by itself, and its result is not only what the function returns.</remarks>
    /// <typeparam name="TPayload">What the function takes.</typeparam>
    /// <typeparam name="TResult">What it returns.</typeparam>
    [Resource("arn:aws:states:::lambda:invoke")]
    public sealed record Invoke<TPayload, TResult> : IServiceRequest<InvokeResult<TResult>>, ICallbackRequest
    {
        /// <summary>The function's name or ARN.</summary>
        public required string FunctionName { get; init; }

        /// <summary>What the function takes.</summary>
        public TPayload? Payload { get; init; }

        /// <summary><c>RequestResponse</c>, <c>Event</c> (nobody waits for the function) or <c>DryRun</c>.</summary>
        /// <value>Default: <c>RequestResponse</c>.</value>
        public string? InvocationType { get; init; }

        /// <summary>A version or an alias of the function.</summary>
        public string? Qualifier { get; init; }

        /// <summary>Data of the caller for the function's context, in Base64.</summary>
        public string? ClientContext { get; init; }

        /// <summary><c>Tail</c> to get the end of the log, or <c>None</c>.</summary>
        public string? LogType { get; init; }
    }
}
