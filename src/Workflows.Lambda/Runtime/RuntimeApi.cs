using System.Net.Http.Headers;

namespace Workflows.Lambda;

/// <summary>The Lambda runtime API, version 2018-06-01.</summary>
internal sealed class RuntimeApi : IDisposable
{
    private const string AddressVariable = "AWS_LAMBDA_RUNTIME_API";
    private const string TraceVariable = "_X_AMZN_TRACE_ID";
    private const string ErrorTypeHeader = "Lambda-Runtime-Function-Error-Type";

    private readonly HttpClient _client;

    public RuntimeApi(LambdaRuntimeOptions options)
    {
        var address = options.RuntimeApi ?? (options.Environment(AddressVariable) is { Length: > 0 } host
            ? new Uri($"http://{host}")
            : throw new InvalidOperationException($"{AddressVariable} is not set: this program runs in AWS Lambda, as the runtime 'provided.al2023'."));

        // The next invocation may be a long time in coming, and is on this machine.
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = new Uri(address, "/2018-06-01/runtime/invocation/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public async Task<Invocation> NextAsync(CancellationToken cancellationToken)
    {
        var response = await _client.GetAsync("next", cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var invocation = new Invocation(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        Environment.SetEnvironmentVariable(TraceVariable, invocation.TraceId);
        return invocation;
    }

    public Task SucceedAsync(string requestId, Stream result) => PostAsync($"{requestId}/response", Json(new StreamContent(result), "application/json"), errorType: null);

    public Task FailAsync(string requestId, LambdaError error) =>
        PostAsync($"{requestId}/error", Json(new ByteArrayContent(error.ToJson()), "application/vnd.aws.lambda.error+json"), error.ErrorType);

    public void Dispose() => _client.Dispose();

    private async Task PostAsync(string path, HttpContent content, string? errorType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (errorType is not null && errorType.All(static character => character is > ' ' and <= '~'))
        {
            request.Headers.TryAddWithoutValidation(ErrorTypeHeader, errorType);
        }

        using var response = await _client.SendAsync(request).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    private static HttpContent Json(HttpContent content, string type)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return content;
    }
}
