using System.Text.Json;

namespace Workflows;

public static partial class Http
{
    /// <summary>Calls an HTTPS endpoint. ASL: <c>"Resource": "arn:aws:states:::http:invoke"</c>.</summary>
    /// <remarks>
    /// In process <see cref="HttpEndpoints"/> sends it with the connection that it names; without one, a handler that is given for it answers. Whatever is no
    /// answer of <c>2xx</c> fails with <c>States.Http.StatusCode.</c> and the number, whose cause is the response as JSON; no answer, or none within 60 seconds, with
    /// <see cref="Errors.HttpSocket"/>; one of more than 256 KiB with <see cref="Errors.DataLimitExceeded"/>; a request that may not be sent with <c>States.Runtime</c>,
    /// which nothing handles.
    /// </remarks>
    /// <example>
    /// <code>
    /// [ServiceTask(Next = nameof(Done))]
    /// [Retry("States.Http.StatusCode.429", IntervalSeconds = 2, MaxAttempts = 5)]
    /// Http.Invoke&lt;Charge&gt; Charge(Order order) => new()
    /// {
    ///     ApiEndpoint = $"https://api.example.com/orders/{order.Id}/charges",
    ///     Method = "POST",
    ///     InvocationConfig = new(connection),
    ///     RequestBody = Json.Element(new ChargeRequest(order.Total)),
    /// };
    /// </code>
    /// </example>
    /// <typeparam name="T">The response's body: what its JSON is, or <see cref="string"/> for a text, or <see cref="JsonElement"/> for whatever it is.</typeparam>
    [Resource("arn:aws:states:::http:invoke")]
    public sealed record Invoke<T> : IServiceRequest<Response<T>>
    {
        /// <summary>The URL, which begins with <c>https://</c> and may have a query.</summary>
        public required string ApiEndpoint { get; init; }

        /// <summary><c>GET</c>, <c>POST</c>, <c>PUT</c>, <c>DELETE</c>, <c>PATCH</c>, <c>OPTIONS</c> or <c>HEAD</c>.</summary>
        public required string Method { get; init; }

        /// <summary>The connection that holds the credentials. Either this or <see cref="Authentication"/> is needed.</summary>
        public Connection? InvocationConfig { get; init; }

        /// <summary>The older place of <see cref="InvocationConfig"/>.</summary>
        public Connection? Authentication { get; init; }

        /// <summary>Headers by name. Those of the connection win, and some may not be set.</summary>
        /// <value>Default: none; <c>Content-Type</c> is then <c>application/json; charset=UTF-8</c>.</value>
        public IReadOnlyDictionary<string, string>? Headers { get; init; }

        /// <summary>What is added to the URL's query: texts, numbers, or lists of them, whose name is then repeated. Those of the connection win.</summary>
        /// <value>Default: none.</value>
        public IReadOnlyDictionary<string, JsonElement>? QueryParameters { get; init; }

        /// <summary>The body: JSON, or a text that is sent as it is.</summary>
        /// <value>Default: none.</value>
        public JsonElement? RequestBody { get; init; }

        /// <summary>What is done to the body before it is sent.</summary>
        /// <value>Default: nothing.</value>
        public Transform? Transform { get; init; }
    }
}
