using System.Text;
using static Workflows.Tests.Http.LoopbackServer;

namespace Workflows.Tests.Http;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData("payments")]
    [InlineData("${payments}")]
    [InlineData("arn:aws:events:eu-west-1:123456789012:connection/payments/81210c42-8af1-456b-9c4a-6ff02fc664ac")]
    public async Task A_connection_is_found_by_its_name_wherever_it_stands(string arn)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", "1", "text/plain"));

        Assert.Equal("1", (await Calls.SendAsync(server, Calls.Request<string>(server) with { InvocationConfig = new(arn) })).ResponseBody);
        Assert.Equal("1", (await Calls.SendAsync(server, Calls.Request<string>(server) with { InvocationConfig = null, Authentication = new(arn) })).ResponseBody);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("arn:aws:events:eu-west-1:123456789012:connection/other/payments")]
    [InlineData(null)]
    public async Task Without_a_known_connection_nothing_is_sent(string? arn)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.Equal("States.Runtime", (await Calls.FailAsync(server, Calls.Request<string>(server) with { InvocationConfig = arn is null ? null : new(arn) })).Error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task What_the_connection_says_wins()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));
        var request = Calls.Request<string>(server, "POST", "/charges?key=forged&keep=1&k%65y=again") with
        {
            Headers = new Dictionary<string, string> { ["X-Tenant"] = "forged", ["X-Note"] = "mine" },
            QueryParameters = new Dictionary<string, System.Text.Json.JsonElement> { ["key"] = Calls.Json("\"forged\""), ["page"] = Calls.Json("2") },
            RequestBody = Calls.Json("""{"tenant":"forged","total":3}"""),
        };

        await Calls.SendAsync(server, request, connection =>
        {
            connection.Headers["x-tenant"] = "7";
            connection.QueryParameters["key"] = "s&cret";
            connection.BodyParameters["tenant"] = "seven";
        });

        Assert.Equal(("7", "mine"), (server.Only.Header("X-Tenant"), server.Only.Header("X-Note")));
        Assert.Equal("/charges?keep=1&page=2&key=s%26cret", server.Only.Target);
        Assert.Equal("""{"total":3,"tenant":"seven"}""", server.Only.Body);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[1]")]
    public async Task A_connection_cannot_add_to_a_body_that_is_no_object(string body)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.Equal("States.Runtime", (await Calls.FailAsync(
            server, Calls.Request<string>(server, "POST") with { RequestBody = Calls.Json(body) }, connection => connection.BodyParameters["a"] = "b")).Error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Without_a_body_what_the_connection_adds_is_the_body()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Calls.Request<string>(server, "POST"), connection => connection.BodyParameters["a"] = "b");

        Assert.Equal("""{"a":"b"}""", server.Only.Body);
    }

    [Fact]
    public async Task Credentials_are_headers()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Calls.Request<string>(server), connection => connection.Authorization = HttpAuthorization.ApiKey("x-api-key", "k"));
        await Calls.SendAsync(server, Calls.Request<string>(server), connection => connection.Authorization = HttpAuthorization.Basic("ann", "s:ä"));
        await Calls.SendAsync(server, Calls.Request<string>(server), connection => connection.Authorization = HttpAuthorization.Bearer(_ => ValueTask.FromResult("t")));

        Assert.Equal(
            [("k", null), (null, $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("ann:s:ä"))}"), (null, "Bearer t")],
            server.Requests.Select(request => (request.Header("x-api-key"), request.Header("Authorization"))));
    }

    [Fact]
    public async Task Credentials_that_would_break_the_line_are_not_sent()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        var failure = await Calls.FailAsync(server, Calls.Request<string>(server), connection => connection.Authorization = HttpAuthorization.Bearer(_ => ValueTask.FromResult("secret\r\nX: y")));

        Assert.Equal("Events.ConnectionResource.InvalidConnectionState", failure.Error);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("https://api.example.com")]
    [InlineData("api.example.com/path")]
    [InlineData("*")]
    [InlineData("*.com")]
    [InlineData("*.*.example.com")]
    [InlineData("ann@example.com")]
    [InlineData("*.127.0.0.1")]
    [InlineData("")]
    public void What_is_no_host_cannot_be_allowed(string host)
    {
        var connection = new HttpConnection("payments") { AllowedHosts = { host } };

        Assert.Throws<ArgumentException>(() => new HttpEndpoints(connection));
    }

    [Fact]
    public void Two_connections_have_two_names()
    {
        Assert.Throws<ArgumentException>(() => new HttpEndpoints(new HttpConnection("payments"), new HttpConnection("payments")));
    }

    [Fact]
    public void A_header_of_a_connection_has_no_line_break()
    {
        Assert.Throws<ArgumentException>(() => new HttpEndpoints(new HttpConnection("payments") { Headers = { ["X-Tenant"] = "a\r\nb" } }));
    }
}
