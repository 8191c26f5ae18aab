using System.Text.Json;

namespace Workflows;

/// <summary>A request, whatever comes back.</summary>
internal sealed record EndpointCall(string ApiEndpoint, string Method, string ConnectionArn)
{
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? QueryParameters { get; init; }

    public JsonElement? Body { get; init; }

    public Http.Transform? Transform { get; init; }

    public static EndpointCall Of<T>(Http.Invoke<T> request) => new(
        Given(request.ApiEndpoint, nameof(request.ApiEndpoint)),
        Given(request.Method, nameof(request.Method)),
        Given((request.InvocationConfig ?? request.Authentication)?.ConnectionArn, "InvocationConfig.ConnectionArn"))
    {
        Headers = request.Headers,
        QueryParameters = request.QueryParameters,
        Body = request.RequestBody,
        Transform = request.Transform,
    };

    private static string Given(string? value, string field) => string.IsNullOrEmpty(value) ? throw EndpointFailure.Refused($"The field '{field}' is required.") : value;
}
