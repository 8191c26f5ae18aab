using System.Text.Json;

namespace Workflows;

public static partial class ApiGateway
{
    /// <summary>Calls an API. A status that is no success is the error <c>ApiGateway.</c> with the status behind it. API: <c>Invoke</c>; ASL: <c>arn:aws:states:::apigateway:invoke</c>.</summary>
    /// <typeparam name="TResult">What the API answers with.</typeparam>
    [Resource("arn:aws:states:::apigateway:invoke")]
    public sealed record Invoke<TResult> : IServiceRequest<InvokeResult<TResult>>, ICallbackRequest
    {
        /// <summary>The API's host name.</summary>
        public required string ApiEndpoint { get; init; }

        /// <summary><c>GET</c>, <c>POST</c>, <c>PUT</c>, <c>DELETE</c>, <c>PATCH</c>, <c>HEAD</c> or <c>OPTIONS</c>.</summary>
        public required string Method { get; init; }

        /// <summary>The stage.</summary>
        public string? Stage { get; init; }

        /// <summary>The path.</summary>
        public string? Path { get; init; }

        /// <summary>Headers, each with its values.</summary>
        public IReadOnlyDictionary<string, IReadOnlyList<string>>? Headers { get; init; }

        /// <summary>The query, each name with its values.</summary>
        public IReadOnlyDictionary<string, IReadOnlyList<string>>? QueryParameters { get; init; }

        /// <summary>What is sent. <c>Json.Element(order)</c>.</summary>
        public JsonElement? RequestBody { get; init; }

        /// <summary>Whether null is sent.</summary>
        public bool? AllowNullValues { get; init; }

        /// <summary><c>NO_AUTH</c>, <c>IAM_ROLE</c> or <c>RESOURCE_POLICY</c>.</summary>
        /// <value>Default: <c>NO_AUTH</c>.</value>
        public string? AuthType { get; init; }
    }
}
