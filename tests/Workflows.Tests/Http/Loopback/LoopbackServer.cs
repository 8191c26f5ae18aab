using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Workflows.Tests.Http;

/// <summary>A server on this machine that answers what a test says, byte by byte if need be.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Func<ReceivedRequest, Stream, CancellationToken, Task> _answer;
    private readonly Task _accepting;

    public LoopbackServer(Func<ReceivedRequest, Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Answers each request with a text.</summary>
    public LoopbackServer(Func<ReceivedRequest, string> answer)
        : this((request, stream, cancellationToken) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer(request)), cancellationToken).AsTask())
    {
    }

    public ConcurrentQueue<ReceivedRequest> Requests { get; } = [];

    public string Host => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public ReceivedRequest Only => Assert.Single(Requests);

    /// <summary>A whole response.</summary>
    public static string Response(string status, string body = "", string type = "application/json", string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        // It accepts no more before it listens no longer: who asks a listener that does not listen is told that it should.
        await _stopped.CancelAsync();
        await _accepting;
        _listener.Stop();
        await Task.WhenAll(_connections);
        _stopped.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                _connections.Add(ServeAsync(client));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = await ReceivedRequest.ReadAsync(stream, _stopped.Token);
                Requests.Enqueue(request);
                await _answer(request, stream, _stopped.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // Stopped, or the client went.
            }
        }
    }
}
