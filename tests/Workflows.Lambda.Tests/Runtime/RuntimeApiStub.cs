using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Threading.Channels;

namespace Workflows.Lambda.Tests.Runtime;

/// <summary>
/// The Lambda runtime API on this machine, as <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html"/> documents it: hands out invocations, and keeps the answers.
/// </summary>
internal sealed class RuntimeApiStub : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Channel<(string Id, string Payload, string? Alias)> _invocations = Channel.CreateUnbounded<(string, string, string?)>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<RuntimeAnswer>> _answers = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;
    private readonly DateTimeOffset _deadline;

    public RuntimeApiStub(DateTimeOffset deadline)
    {
        _deadline = deadline;
        Address = Listen();
        _serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>Invokes the function and gives its answer.</summary>
    public Task<RuntimeAnswer> InvokeAsync(string payload, string? alias = null)
    {
        var id = Guid.NewGuid().ToString();
        var answer = _answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _invocations.Writer.TryWrite((id, payload, alias));
        return answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Abort();
        await _serving;
        _stop.Dispose();
    }

    private Uri Listen()
    {
        // Another process may take a port between its choice and its use.
        for (var tries = 0; ; tries++)
        {
            var address = $"http://127.0.0.1:{Random.Shared.Next(20_000, 60_000)}/";
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(address);
            try
            {
                _listener.Start();
                return new Uri(address);
            }
            catch (HttpListenerException) when (tries < 20)
            {
            }
        }
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath.Split('/');
        Assert.Equal("/2018-06-01/runtime/invocation", string.Join('/', path[..4]));
        if (path[4] == "next")
        {
            var (id, payload, alias) = await _invocations.Reader.ReadAsync(_stop.Token);
            context.Response.Headers["Lambda-Runtime-Aws-Request-Id"] = id;
            context.Response.Headers["Lambda-Runtime-Deadline-Ms"] = $"{_deadline.ToUnixTimeMilliseconds()}";
            context.Response.Headers["Lambda-Runtime-Invoked-Function-Arn"] = "arn:aws:lambda:eu-west-1:123456789012:function:tasks" + (alias is null ? "" : $":{alias}");
            context.Response.Headers["Lambda-Runtime-Trace-Id"] = "Root=1-5bef4de7";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(payload));
            context.Response.Close();
            return;
        }

        using var body = new StreamReader(context.Request.InputStream);
        var answer = new RuntimeAnswer(path[5], await body.ReadToEndAsync(), context.Request.Headers["Lambda-Runtime-Function-Error-Type"]);
        context.Response.StatusCode = 202;
        context.Response.Close();
        _answers[path[4]].SetResult(answer);
    }
}
