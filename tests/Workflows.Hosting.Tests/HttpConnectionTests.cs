using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Workflows.Hosting.Tests;

public sealed class HttpConnectionTests
{
    private static readonly Http.Invoke<JsonElement> Request = new() { ApiEndpoint = "https://api.example.com/charges", Method = "GET", InvocationConfig = new("payments") };

    [Fact]
    public async Task A_request_goes_through_the_client_of_its_connection()
    {
        var seen = new List<HttpRequestMessage>();
        var services = new ServiceCollection();
        services.AddSingleton(new Secrets("k"));
        services.AddHttpConnection("payments", (connection, provider) =>
        {
            connection.AllowedHosts.Add("api.example.com");
            connection.Authorization = HttpAuthorization.ApiKey("x-api-key", provider.GetRequiredService<Secrets>().Key);
        }).AddHttpMessageHandler(() => new Answers(seen));
        services.AddHttpConnection("mail", connection => connection.AllowedHosts.Add("mail.example.com"));
        await using var provider = services.BuildServiceProvider();

        var response = await provider.GetRequiredService<HttpEndpoints>().InvokeAsync(Request, Contract);

        Assert.Equal("done", response.ResponseBody.GetString());
        var request = Assert.Single(seen);
        Assert.Equal("k", Assert.Single(request.Headers.GetValues("x-api-key")));
        Assert.Equal("https://api.example.com/charges", request.RequestUri?.AbsoluteUri);
    }

    [Fact]
    public async Task The_innermost_handler_checks_the_address()
    {
        var services = new ServiceCollection();
        services.AddHttpConnection("payments", connection => connection.AllowedHosts.Add("127.0.0.1"));
        await using var provider = services.BuildServiceProvider();

        var failure = await Assert.ThrowsAsync<TaskFailedException>(
            () => provider.GetRequiredService<HttpEndpoints>().InvokeAsync(Request with { ApiEndpoint = "https://127.0.0.1/" }, Contract).AsTask());

        Assert.Equal((Errors.Permissions, "The host '127.0.0.1' has the address '127.0.0.1', which is this machine's."), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task A_handler_that_changes_the_host_leads_nowhere_else()
    {
        var services = new ServiceCollection();
        services.AddHttpConnection("payments", connection => connection.AllowedHosts.Add("api.example.com")).AddHttpMessageHandler(() => new Elsewhere());
        await using var provider = services.BuildServiceProvider();

        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => provider.GetRequiredService<HttpEndpoints>().InvokeAsync(Request, Contract).AsTask());

        Assert.Equal((Errors.Permissions, "The connection 'payments' does not allow the host 'evil.example:443'."), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task Two_connections_of_one_name_are_an_error()
    {
        var services = new ServiceCollection();
        services.AddHttpConnection("payments", static _ => { });
        services.AddHttpConnection("payments", static _ => { });
        await using var provider = services.BuildServiceProvider();

        Assert.Throws<ArgumentException>(provider.GetRequiredService<HttpEndpoints>);
    }

    private static JsonTypeInfo<Http.Response<JsonElement>> Contract => HttpConnectionJson.Default.ResponseJsonElement;

    private sealed record Secrets(string Key);

    private sealed class Answers(List<HttpRequestMessage> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("\"done\"", mediaType: new("application/json")) });
        }
    }

    private sealed class Elsewhere : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri("https://evil.example/");
            return base.SendAsync(request, cancellationToken);
        }
    }
}

[JsonSerializable(typeof(Http.Response<JsonElement>))]
internal sealed partial class HttpConnectionJson : JsonSerializerContext;
