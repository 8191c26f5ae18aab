using System.Text;
using Workflows.Tests.Maps.Progress;
using static Workflows.Tests.Http.LoopbackServer;

namespace Workflows.Tests.Http;

public sealed class OAuthTests
{
    [Fact]
    public async Task A_token_is_asked_for_once_and_sent_until_it_expires()
    {
        var given = 0;
        await using var tokens = new LoopbackServer(_ => Response("200 OK", $$"""{"access_token":"t{{++given}}","expires_in":3600}"""));
        await using var server = new LoopbackServer(_ => Response("200 OK"));
        var time = new ManualTime();
        using var endpoints = Endpoints(server, tokens, time);

        await endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>());
        await endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>());
        time.Advance(TimeSpan.FromSeconds(3_600));
        await endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>());

        Assert.Equal(["Bearer t1", "Bearer t1", "Bearer t2"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal("grant_type=client_credentials&scope=charge", tokens.Requests.First().Body);
        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("id%3A:s%26t"))}", tokens.Requests.First().Header("Authorization"));
    }

    [Fact]
    public async Task A_token_that_the_endpoint_refuses_is_not_sent_again()
    {
        var given = 0;
        await using var tokens = new LoopbackServer(_ => Response("200 OK", $$"""{"access_token":"t{{++given}}","expires_in":3600}"""));
        await using var server = new LoopbackServer(request => Response(request.Header("Authorization") == "Bearer t1" ? "401 Unauthorized" : "200 OK"));
        using var endpoints = Endpoints(server, tokens, new ManualTime());

        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>()).AsTask());
        await endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>());

        Assert.Equal("States.Http.StatusCode.401", failure.Error);
        Assert.Equal(["Bearer t1", "Bearer t2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Theory]
    [InlineData("400 Bad Request", """{"error":"invalid_client"}""")]
    [InlineData("200 OK", "{}")]
    [InlineData("200 OK", "no JSON")]
    [InlineData("200 OK", """{"access_token":""}""")]
    [InlineData("302 Found", "")]
    public async Task Without_a_token_nothing_is_sent(string status, string body)
    {
        await using var tokens = new LoopbackServer(_ => Response(status, body));
        await using var server = new LoopbackServer(_ => Response("200 OK"));
        using var endpoints = Endpoints(server, tokens, new ManualTime());

        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>()).AsTask());

        Assert.Equal("Events.ConnectionResource.InvalidConnectionState", failure.Error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_host_of_tokens_may_not_be_called_by_requests()
    {
        await using var tokens = new LoopbackServer(_ => Response("200 OK"));
        await using var server = new LoopbackServer(_ => Response("200 OK"));
        using var endpoints = Endpoints(server, tokens, new ManualTime());

        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => endpoints.InvokeAsync(Calls.Request<string>(tokens), Calls.Contract<string>()).AsTask());

        Assert.Equal(Errors.Permissions, failure.Error);
        Assert.Empty(tokens.Requests);
    }

    [Fact]
    public void Tokens_come_over_https()
    {
        var connection = new HttpConnection("payments") { Authorization = HttpAuthorization.OAuthClientCredentials(new Uri("http://tokens.example.com/"), "id", "secret") };

        Assert.Throws<ArgumentException>(() => new HttpEndpoints(connection));
    }

    private static HttpEndpoints Endpoints(LoopbackServer server, LoopbackServer tokens, TimeProvider time)
    {
        var connection = Calls.Connection(server.Host);
        connection.Authorization = HttpAuthorization.OAuthClientCredentials(new Uri($"http://{tokens.Host}/token"), "id:", "s&t", "charge");
        return new HttpEndpoints(connection) { TimeProvider = time };
    }
}
