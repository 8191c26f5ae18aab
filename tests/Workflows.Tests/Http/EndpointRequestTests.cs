using System.Text.Json;
using static Workflows.Tests.Http.LoopbackServer;

namespace Workflows.Tests.Http;

public sealed class EndpointRequestTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task A_request_is_sent_with_its_method_and_path(string method)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Calls.Request<string>(server, method, "/a%20b/c?d=e#f"));

        Assert.Equal((method, "/a%20b/c?d=e"), (server.Only.Method, server.Only.Target));
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("get")]
    [InlineData("GET / HTTP/1.1\r\nX: y")]
    public async Task Another_method_is_not_sent(string method)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.Equal("States.Runtime", (await Calls.FailAsync(server, Calls.Request<string>(server, method))).Error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Headers_of_the_service_are_sent_and_nothing_of_this_process()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", headers: "Set-Cookie: session=1\r\n"));
        using var activity = new System.Diagnostics.Activity("outer").SetIdFormat(System.Diagnostics.ActivityIdFormat.W3C).AddBaggage("secret", "1").Start();
        using var endpoints = new HttpEndpoints(Calls.Connection(server.Host));

        var request = Calls.Request<string>(server) with { Headers = new Dictionary<string, string> { ["User-Agent"] = "mine", ["Range"] = "bytes=0-1", ["Accept"] = "application/json" } };
        await endpoints.InvokeAsync(request, Calls.Contract<string>());
        await endpoints.InvokeAsync(request, Calls.Contract<string>());

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, received => Assert.Equal(
            [("accept", "application/json"), ("host", server.Host), ("range", "bytes=0-262144"), ("user-agent", "Amazon|StepFunctions|HttpInvoke|local")],
            received.Headers.SelectMany(header => header.Select(value => (header.Key.ToLowerInvariant(), value))).Order()));
    }

    [Theory]
    [InlineData("""{"total":12.50,"name":"é"}""", """{"total":12.50,"name":"é"}""")]
    [InlineData("[1,2]", "[1,2]")]
    [InlineData("\"plain text\"", "plain text")]
    [InlineData("null", "null")]
    public async Task A_body_is_its_JSON_or_a_text_as_it_is(string body, string expected)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Calls.Request<string>(server, "POST") with { RequestBody = Calls.Json(body) });

        Assert.Equal(expected, server.Only.Body);
        Assert.Equal("application/json; charset=UTF-8", server.Only.Header("Content-Type"));
    }

    [Fact]
    public async Task A_header_of_the_body_is_sent_without_a_body_too()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Calls.Request<string>(server) with { Headers = new Dictionary<string, string> { ["content-type"] = "text/csv" } });

        Assert.Equal("text/csv", server.Only.Header("Content-Type"));
    }

    [Theory]
    [InlineData("A-IM")]
    [InlineData("accept-charset")]
    [InlineData("Accept-Datetime")]
    [InlineData("Accept-Encoding")]
    [InlineData("Authorization")]
    [InlineData("Cache-Control")]
    [InlineData("Connection")]
    [InlineData("Content-Encoding")]
    [InlineData("Content-Length")]
    [InlineData("Content-MD5")]
    [InlineData("Date")]
    [InlineData("Expect")]
    [InlineData("Forwarded")]
    [InlineData("From")]
    [InlineData("HOST")]
    [InlineData("HTTP2-Settings")]
    [InlineData("If-Match")]
    [InlineData("If-Modified-Since")]
    [InlineData("If-None-Match")]
    [InlineData("If-Range")]
    [InlineData("If-Unmodified-Since")]
    [InlineData("Max-Forwards")]
    [InlineData("Origin")]
    [InlineData("Pragma")]
    [InlineData("Proxy-Authorization")]
    [InlineData("Referer")]
    [InlineData("Server")]
    [InlineData("TE")]
    [InlineData("Trailer")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Upgrade")]
    [InlineData("Via")]
    [InlineData("Warning")]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-amz-date")]
    [InlineData("X-Amzn-Trace-Id")]
    [InlineData("bad name")]
    [InlineData("bad:name")]
    [InlineData("")]
    public async Task A_header_that_may_not_be_set_is_an_error_that_nothing_handles(string name)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        var failure = await Calls.FailAsync(server, Calls.Request<string>(server) with { Headers = new Dictionary<string, string> { [name] = "x" } });

        Assert.Equal("States.Runtime", failure.Error);
        Assert.StartsWith("The value of the field 'Headers' has an invalid format: ", failure.Cause, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("a\r\nHost: evil")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("é")]
    public async Task A_value_that_would_break_the_line_is_not_sent(string value)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.Equal("States.Runtime", (await Calls.FailAsync(server, Calls.Request<string>(server) with { Headers = new Dictionary<string, string> { ["X-Note"] = value } })).Error);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("""{"a":"x y&z","b":3,"c":true,"d":null}""", "/charges?a=x%20y%26z&b=3&c=true")]
    [InlineData("""{"a":["x","y"],"b":[]}""", "/charges?a=x&a=y")]
    [InlineData("""{"ä=":"ö"}""", "/charges?%C3%A4%3D=%C3%B6")]
    public async Task Query_parameters_are_encoded_and_lists_repeat_their_name(string parameters, string target)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Calls.Request<string>(server) with { QueryParameters = Parameters(parameters) });

        Assert.Equal(target, server.Only.Target);
    }

    [Theory]
    [InlineData("""{"a":{"b":1}}""")]
    [InlineData("""{"a":[[1]]}""")]
    public async Task Query_parameters_are_no_objects(string parameters)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.Equal("States.Runtime", (await Calls.FailAsync(server, Calls.Request<string>(server) with { QueryParameters = Parameters(parameters) })).Error);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null, "a[0]=x%20y&a[1]=z&b=1&c[d]=%26&c[e][0]=2&f=&g=true")]
    [InlineData("INDICES", "a[0]=x%20y&a[1]=z&b=1&c[d]=%26&c[e][0]=2&f=&g=true")]
    [InlineData("REPEAT", "a=x%20y&a=z&b=1&c[d]=%26&c[e]=2&f=&g=true")]
    [InlineData("COMMAS", "a=x%20y,z&b=1&c[d]=%26&c[e]=2&f=&g=true")]
    [InlineData("BRACKETS", "a[]=x%20y&a[]=z&b=1&c[d]=%26&c[e][]=2&f=&g=true")]
    public async Task A_form_has_its_lists_in_the_format_that_is_asked_for(string? format, string expected)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Form(server, """{"a":["x y","z"],"b":1,"c":{"d":"&","e":[2]},"f":null,"g":true}""", format));

        Assert.Equal(expected, server.Only.Body);
        Assert.Equal("application/x-www-form-urlencoded", server.Only.Header("Content-Type"));
    }

    [Fact]
    public async Task A_text_is_a_form_already()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        await Calls.SendAsync(server, Form(server, "\"a=b&c=d\"", format: null));

        Assert.Equal("a=b&c=d", server.Only.Body);
    }

    [Theory]
    [InlineData("[1]", null)]
    [InlineData("1", "REPEAT")]
    [InlineData("{}", "indices")]
    public async Task Only_an_object_and_a_known_format_make_a_form(string body, string? format)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.Equal("States.Runtime", (await Calls.FailAsync(server, Form(server, body, format))).Error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_encoding_that_nobody_knows_is_not_sent()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        var request = Calls.Request<string>(server, "POST") with { RequestBody = Calls.Json("{}"), Transform = new Workflows.Http.Transform { RequestBodyEncoding = "BASE64" } };

        Assert.Equal("States.Runtime", (await Calls.FailAsync(server, request)).Error);
        Assert.Empty(server.Requests);
    }

    private static Workflows.Http.Invoke<string> Form(LoopbackServer server, string body, string? format) => Calls.Request<string>(server, "POST") with
    {
        RequestBody = Calls.Json(body),
        Headers = new Dictionary<string, string> { ["content-type"] = "application/x-www-form-urlencoded" },
        Transform = new Workflows.Http.Transform { RequestBodyEncoding = "URL_ENCODED", RequestEncodingOptions = new(format) },
    };

    private static Dictionary<string, JsonElement> Parameters(string json) => Calls.Json(json).EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
}
