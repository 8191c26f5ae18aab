using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Payments;

/// <summary>The payment service and a shop, on this machine: too busy for the first two calls of an order, and out of money above 1,000 EUR.</summary>
internal sealed class PaymentStub : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, int> _calls = new();

    public PaymentStub(string key)
    {
        Host = $"127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add($"http://{Host}/");
        _listener.Start();
        _ = ServeAsync(key);
    }

    /// <summary>Where it listens, as <c>127.0.0.1:5000</c>.</summary>
    public string Host { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync(string key)
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync(), key);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, string key)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        Console.WriteLine($"      {context.Request.HttpMethod} {context.Request.Url!.AbsolutePath} {body}");
        var (status, answer) = context.Request.Url.AbsolutePath == "/v1/charges" ? Charge(context.Request, body, key) : (200, new JsonObject());
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
        context.Response.Close();
    }

    private (int Status, JsonObject Answer) Charge(HttpListenerRequest request, string body, string key)
    {
        if (request.Headers["x-api-key"] != key)
        {
            return (401, new JsonObject { ["error"] = "unknown key" });
        }

        var order = request.Headers["Idempotency-Key"] ?? "";
        return body.StartsWith("amount=1000", StringComparison.Ordinal) ? (402, new JsonObject { ["error"] = "not enough money" })
            : _calls.AddOrUpdate(order, 1, static (_, calls) => calls + 1) <= 2 ? (429, new JsonObject { ["error"] = "too busy" })
            : (201, new JsonObject { ["id"] = $"payment-of-{order}" });
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
