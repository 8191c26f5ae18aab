namespace Workflows;

public static partial class Bedrock
{
    /// <summary>Asks a model. API: <c>InvokeModel</c>; ASL: <c>arn:aws:states:::bedrock:invokeModel</c>.</summary>
    /// <remarks>Models name their data in their own ways: give the members of yours <c>[JsonPropertyName]</c>.</remarks>
    /// <typeparam name="TBody">What the model takes.</typeparam>
    /// <typeparam name="TResult">What it says.</typeparam>
    [Resource("arn:aws:states:::bedrock:invokeModel")]
    public sealed record InvokeModel<TBody, TResult> : IServiceRequest<InvokeModelResult<TResult>>, ICallbackRequest
    {
        /// <summary>The model, by its name or ARN.</summary>
        public required string ModelId { get; init; }

        /// <summary>What it is asked, in its own form; or <c>Input</c>.</summary>
        public TBody? Body { get; init; }

        /// <summary>Where what it is asked is.</summary>
        public StoredObject? Input { get; init; }

        /// <summary>Where what it says is put.</summary>
        /// <value>Default: it is the answer's <c>Body</c>.</value>
        public StoredObject? Output { get; init; }

        /// <summary>Of which type the question is.</summary>
        /// <value>Default: <c>application/json</c>.</value>
        public string? ContentType { get; init; }

        /// <summary>Of which type the answer shall be.</summary>
        /// <value>Default: <c>application/json</c>.</value>
        public string? Accept { get; init; }

        /// <summary>The guardrail that looks at both.</summary>
        public string? GuardrailIdentifier { get; init; }

        /// <summary>Its version.</summary>
        public string? GuardrailVersion { get; init; }

        /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
        public string? Trace { get; init; }
    }
}
