using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using static Workflows.Tests.Http.LoopbackServer;

namespace Workflows.Tests.Http;

public sealed class EndpointResponseTests
{
    [Fact]
    public async Task A_response_has_body_status_and_headers_by_name_in_lower_case()
    {
        await using var server = new LoopbackServer(_ => Response("201 Created", """{"id":"ch_1"}""", headers: "X-Trace: a\r\nX-Trace: b\r\n"));

        var response = await Calls.SendAsync(server, Calls.Request<Charge>(server));

        Assert.Equal(new Charge("ch_1"), response.ResponseBody);
        Assert.Equal((201, "Created"), (response.StatusCode, response.StatusText));
        Assert.Equal(["a", "b"], response.Headers["x-trace"]);
        Assert.Equal(["application/json"], response.Headers["content-type"]);
    }

    [Theory]
    [InlineData("text/plain", "hello", "\"hello\"")]
    [InlineData("text/plain", "{\"a\":1}", "\"{\\u0022a\\u0022:1}\"")]
    [InlineData("application/json", "{\"a\":1}", "{\"a\":1}")]
    [InlineData("application/problem+json; charset=utf-8", "[1]", "[1]")]
    [InlineData("application/json", "{\"a\":", "\"{\\u0022a\\u0022:\"")]
    [InlineData("application/json", "", "\"\"")]
    public async Task A_body_is_JSON_if_it_says_so_and_is_and_else_a_text(string type, string body, string expected)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", body, type));

        var response = await Calls.SendAsync(server, Calls.Request<JsonElement>(server));

        Assert.True(JsonElement.DeepEquals(Calls.Json(expected), response.ResponseBody), response.ResponseBody.GetRawText());
    }

    [Fact]
    public async Task A_text_is_read_in_its_own_encoding()
    {
        await using var server = new LoopbackServer((_, stream, token) => stream.WriteAsync(
            Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Length: 2\r\n\r\né!"), token).AsTask());

        Assert.Equal("é!", (await Calls.SendAsync(server, Calls.Request<string>(server))).ResponseBody);
    }

    [Theory]
    [InlineData("application/json", "{\"id\":")]
    [InlineData("application/json", "[1]")]
    [InlineData("application/json", "")]
    [InlineData("application/json", "{\"id\":\"\\ud800\"}")]
    [InlineData("text/html", "{\"id\":\"ch_1\"}")]
    public async Task A_body_that_is_not_of_the_type_fails_the_task(string type, string body)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", body, type));

        var failure = await Calls.FailAsync(server, Calls.Request<Charge>(server));

        Assert.Equal(Errors.TaskFailed, failure.Error);
        Assert.StartsWith($"The endpoint answered 200 with a body of type '{type}', which is no Charge: ", failure.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_whose_JSON_has_half_a_letter_is_one_of_its_status()
    {
        await using var server = new LoopbackServer(_ => Response("500 Internal Server Error", """{"reason":"\ud800"}"""));

        Assert.Equal("States.Http.StatusCode.500", (await Calls.FailAsync(server, Calls.Request<Charge>(server))).Error);
    }

    [Theory]
    [InlineData("400 Bad Request", 400)]
    [InlineData("404 Not Found", 404)]
    [InlineData("429 Too Many Requests", 429)]
    [InlineData("500 Internal Server Error", 500)]
    [InlineData("503 Service Unavailable", 503)]
    public async Task Any_other_status_is_an_error_of_its_number_whose_cause_is_the_response(string status, int number)
    {
        await using var server = new LoopbackServer(_ => Response(status, """{"reason":"späť"}"""));

        var failure = await Calls.FailAsync(server, Calls.Request<Charge>(server));

        Assert.Equal($"States.Http.StatusCode.{number}", failure.Error);
        var cause = Calls.Json(failure.Cause!);
        Assert.Equal(number, cause.GetProperty("StatusCode").GetInt32());
        Assert.Equal(status[4..], cause.GetProperty("StatusText").GetString());
        Assert.Equal("späť", cause.GetProperty("ResponseBody").GetProperty("reason").GetString());
        Assert.Equal("close", cause.GetProperty("Headers").GetProperty("connection")[0].GetString());
    }

    [Fact]
    public async Task A_cause_is_no_longer_than_AWS_keeps_it()
    {
        await using var server = new LoopbackServer(_ => Response("500 Internal Server Error", new string('x', 100_000), "text/plain"));

        Assert.Equal(32_768, (await Calls.FailAsync(server, Calls.Request<string>(server))).Cause!.Length);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_a_status_like_any_other(int status)
    {
        await using var elsewhere = new LoopbackServer(_ => Response("200 OK", "\"here\""));
        await using var server = new LoopbackServer(_ => Response($"{status} Elsewhere", headers: $"Location: http://{elsewhere.Host}/\r\n"));

        var failure = await Calls.FailAsync(server, Calls.Request<string>(server), connection => connection.AllowedHosts.Add(elsewhere.Host));

        Assert.Equal($"States.Http.StatusCode.{status}", failure.Error);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_body_of_256_KiB_is_read()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", new string('x', 262_144), "text/plain"));

        Assert.Equal(262_144, (await Calls.SendAsync(server, Calls.Request<string>(server))).ResponseBody.Length);
    }

    [Fact]
    public async Task A_body_that_says_it_is_larger_is_not_read()
    {
        // Not one byte of the body is ever sent.
        await using var server = new LoopbackServer(async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 262145\r\n\r\n"u8.ToArray(), token);
            await Task.Delay(Timeout.Infinite, token);
        });

        Assert.Equal(Errors.DataLimitExceeded, (await Calls.FailAsync(server, Calls.Request<string>(server))).Error);
    }

    [Fact]
    public async Task A_body_that_does_not_end_is_read_no_further_than_256_KiB()
    {
        await using var server = new LoopbackServer(async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"u8.ToArray(), token);
            while (true)
            {
                await stream.WriteAsync(new byte[8_192], token);
            }
        });

        Assert.Equal(Errors.DataLimitExceeded, (await Calls.FailAsync(server, Calls.Request<string>(server))).Error);
    }

    [Fact]
    public async Task A_connection_that_is_refused_is_an_error_of_the_socket()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var host = $"127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        using var endpoints = new HttpEndpoints(Calls.Connection(host));

        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => endpoints.InvokeAsync(
            new Workflows.Http.Invoke<string> { ApiEndpoint = $"http://{host}/", Method = "GET", InvocationConfig = Calls.Payments }, Calls.Contract<string>()).AsTask());

        Assert.Equal(Errors.HttpSocket, failure.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SSH-2.0-nothing\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    public async Task An_answer_that_is_cut_off_or_no_HTTP_is_an_error_of_the_socket(string answer)
    {
        await using var server = new LoopbackServer(_ => answer);

        Assert.Equal(Errors.HttpSocket, (await Calls.FailAsync(server, Calls.Request<string>(server))).Error);
    }
}
