using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Tests.Http;

internal sealed record Charge([property: JsonPropertyName("id")] string Id);

[JsonSerializable(typeof(Workflows.Http.Response<Charge>))]
[JsonSerializable(typeof(Workflows.Http.Response<string>))]
[JsonSerializable(typeof(Workflows.Http.Response<JsonElement>))]
internal sealed partial class ResponseJson : JsonSerializerContext;

/// <summary>Requests as tests make them.</summary>
internal static class Calls
{
    public static readonly Workflows.Http.Connection Payments = new("payments");

    public static HttpConnection Connection(params string[] hosts)
    {
        var connection = new HttpConnection("payments") { AllowLoopback = true };
        foreach (var host in hosts)
        {
            connection.AllowedHosts.Add(host);
        }

        return connection;
    }

    public static Workflows.Http.Invoke<T> Request<T>(LoopbackServer server, string method = "GET", string path = "/charges") =>
        new() { ApiEndpoint = $"http://{server.Host}{path}", Method = method, InvocationConfig = Payments };

    public static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    public static JsonTypeInfo<Workflows.Http.Response<T>> Contract<T>() => (JsonTypeInfo<Workflows.Http.Response<T>>)ResponseJson.Default.GetTypeInfo(typeof(Workflows.Http.Response<T>))!;

    /// <summary>Sends a request to a server through a connection that may reach it.</summary>
    public static async Task<Workflows.Http.Response<T>> SendAsync<T>(LoopbackServer server, Workflows.Http.Invoke<T> request, Action<HttpConnection>? configure = null)
    {
        var connection = Connection(server.Host);
        configure?.Invoke(connection);
        using var endpoints = new HttpEndpoints(connection);
        return await endpoints.InvokeAsync(request, Contract<T>());
    }

    public static Task<TaskFailedException> FailAsync<T>(LoopbackServer server, Workflows.Http.Invoke<T> request, Action<HttpConnection>? configure = null) =>
        Assert.ThrowsAsync<TaskFailedException>(() => SendAsync(server, request, configure));
}
