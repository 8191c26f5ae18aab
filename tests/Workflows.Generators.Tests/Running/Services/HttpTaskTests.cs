using System.Collections.Concurrent;
using Workflows.Tests.Http;
using static Workflows.Tests.Http.LoopbackServer;

namespace Workflows.Generators.Tests.Running.Services;

/// <summary>Tasks that call HTTPS endpoints, here a server of the test.</summary>
public sealed class HttpTaskTests
{
    private const string Types = """
        public sealed record Order(string Id, string Url, string Header = "X-Note", ErrorOutput? Error = null);
        public sealed record Payment(string Id, int[] Cents);

        """;

    private const string Charge = """
        [Workflow("w", StartAt = nameof(Charge))]
        public sealed partial class W([Placeholder("Payments")] string connection)
        {
            [ServiceTask(End = true, Output = nameof(Paid)), Retry("States.Http.StatusCode.429", MaxAttempts = 3), Catch(nameof(Failed), ResultPath = nameof(Order.Error))]
            Http.Invoke<Payment> Charge(Order order) => new()
            {
                ApiEndpoint = order.Url + "/charges",
                Method = "POST",
                InvocationConfig = new(connection),
                Headers = new Dictionary<string, string> { [order.Header] = order.Id },
                QueryParameters = new Dictionary<string, System.Text.Json.JsonElement> { ["id"] = Json.Element(order.Id) },
                RequestBody = Json.Element(order),
            };

            static string Paid(Http.Response<Payment> response) => $"{response.StatusCode} {response.StatusText} {response.ResponseBody.Id} {response.ResponseBody.Cents[0]} {response.Headers["x-trace"][0]}";

            [Task(End = true)] public string Failed(Order order) => $"caught {order.Error!.Error}";
        }
        """;

    [Fact]
    public async Task A_request_is_sent_as_the_definition_says_and_the_response_is_the_result()
    {
        await using var server = new LoopbackServer(_ => Response("201 Created", """{"id":"p1","cents":[7]}""", headers: "X-Trace: t\r\n"));

        Assert.Equal("201 Created p1 7 t", await RunAsync(server, Charge));

        Assert.Equal(("POST", "/charges?id=o1", "o1"), (server.Only.Method, server.Only.Target, server.Only.Header("X-Note")));
        Assert.Equal($$"""{"id":"o1","url":"http://{{server.Host}}","header":"X-Note","error":null}""", server.Only.Body);
    }

    [Fact]
    public async Task A_status_is_retried_by_its_name()
    {
        var busy = new ConcurrentQueue<string>(["429 Too Many Requests", "429 Too Many Requests", "201 Created"]);
        await using var server = new LoopbackServer(_ => Response(busy.TryDequeue(out var status) ? status : "500 Gone", """{"id":"p1","cents":[7]}""", headers: "X-Trace: t\r\n"));

        Assert.Equal("201 Created p1 7 t", await RunAsync(server, Charge));

        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("429 Too Many Requests", "States.Http.StatusCode.429", 4)]
    [InlineData("503 Service Unavailable", "States.Http.StatusCode.503", 1)]
    [InlineData("302 Found", "States.Http.StatusCode.302", 1)]
    public async Task A_status_that_stays_is_caught(string status, string error, int tries)
    {
        await using var server = new LoopbackServer(_ => Response(status));

        Assert.Equal($"caught {error}", await RunAsync(server, Charge));

        Assert.Equal(tries, server.Requests.Count);
    }

    [Theory]
    [InlineData("{\"id\":", "States.TaskFailed")]
    [InlineData("{\"id\":\"p1\"}", "States.TaskFailed")]
    public async Task A_body_that_is_not_of_the_type_is_an_error_of_the_task(string body, string error)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", body));

        Assert.Equal($"caught {error}", await RunAsync(server, Charge));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_an_error_of_the_task()
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", new string(' ', 262_145)));

        Assert.Equal("caught States.DataLimitExceeded", await RunAsync(server, Charge));
    }

    [Fact]
    public async Task The_time_of_the_state_holds_for_the_request()
    {
        await using var server = new LoopbackServer((_, _, token) => Task.Delay(Timeout.Infinite, token));

        // The clock of the execution fires at once, that of the network would take a minute.
        Assert.Equal("caught States.Timeout", await RunAsync(server, Charge.Replace("Output = nameof(Paid)", "Output = nameof(Paid), TimeoutSeconds = 30")));
    }

    [Theory]
    [InlineData("http://api.example.com", "X-Note")]
    [InlineData("", "Host")]
    [InlineData("", "X-Amz-Date")]
    public async Task A_request_that_data_has_made_wrong_fails_and_nothing_catches_it(string url, string header)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.StartsWith("Charge|States.Runtime|The value of the field '", await RunAsync(server, Charge, url, header), StringComparison.Ordinal);

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("https://127.0.0.1")]
    [InlineData("https://169.254.169.254")]
    public async Task A_URL_out_of_data_does_not_leave_the_hosts_of_the_connection(string url)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK"));

        Assert.Equal("caught States.Permissions", await RunAsync(server, Charge, url));
    }

    [Theory]
    [InlineData("string", "text/plain", "hello", "hello")]
    [InlineData("int[]", "application/json", "[1,2]", "System.Int32[]")]
    [InlineData("System.Text.Json.JsonElement", "application/json", "{\"any\":1}", "{\"any\":1}")]
    public async Task A_body_may_be_of_any_type(string type, string media, string body, string expected)
    {
        await using var server = new LoopbackServer(_ => Response("200 OK", body, media));

        Assert.Equal(expected, await RunAsync(
            server,
            $$"""
            [Workflow("w", StartAt = nameof(Read))]
            public sealed partial class W([Placeholder("Payments")] string connection)
            {
                [ServiceTask(End = true, Output = nameof(Body))] Http.Invoke<{{type}}> Read(Order order) => new() { ApiEndpoint = order.Url, Method = "GET", InvocationConfig = new(connection) };
                static {{type}} Body(Http.Response<{{type}}> response) => response.ResponseBody;
            }
            """));
    }

    [Fact]
    public async Task A_handler_of_the_request_comes_before_connections()
    {
        await using var server = new LoopbackServer(_ => Response("500 Unused"));

        Assert.Equal("200 OK mock 3 m", await OutsideProgram.RunAsync(
            Types + Charge,
            $$"""
            await new W("payments").RunAsync(new Order("o1", "https://api.example.com"), With(Handlers.Add({{Endpoints(server)}}).Add<Http.Invoke<Payment>, Http.Response<Payment>>((request, _) => new(new Http.Response<Payment>
            {
                StatusCode = 200, StatusText = "OK", ResponseBody = new("mock", [3]), Headers = new Dictionary<string, IReadOnlyList<string>> { ["x-trace"] = ["m"] },
            }))))
            """));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Without_connections_the_workflow_does_not_start()
    {
        var message = await OutsideProgram.RunAsync(Types + Charge, """await new W("payments").RunAsync(new Order("o1", "https://api.example.com"), With())""");

        Assert.StartsWith("w/Charge: Workflow 'w' cannot start, for its state 'Charge' ", message, StringComparison.Ordinal);
        Assert.Contains("HttpEndpoints", message, StringComparison.Ordinal);
    }

    private static Task<string> RunAsync(LoopbackServer server, string workflow, string url = "", string header = "X-Note") => OutsideProgram.RunAsync(
        Types + workflow,
        $$"""await new W("payments").RunAsync(new Order("o1", "{{(url.Length == 0 ? $"http://{server.Host}" : url)}}", "{{header}}"), With(Handlers.Add({{Endpoints(server)}})))""");

    private static string Endpoints(LoopbackServer server) =>
        $$"""new HttpEndpoints(new HttpConnection("payments") { AllowedHosts = { "{{server.Host}}" }, AllowLoopback = true })""";
}
