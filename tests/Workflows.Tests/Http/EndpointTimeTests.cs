using Workflows.Tests.Maps.Progress;
using static Workflows.Tests.Http.LoopbackServer;

namespace Workflows.Tests.Http;

public sealed class EndpointTimeTests
{
    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task An_endpoint_that_does_not_answer_within_a_minute_is_an_error_of_the_socket()
    {
        await using var server = new LoopbackServer((_, _, token) => WaitAsync(token));
        using var endpoints = Endpoints(server);

        var answer = endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>()).AsTask();
        await _waiting.Task;
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(answer.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));

        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => answer);
        Assert.Equal((Errors.HttpSocket, "The endpoint did not answer within 60 seconds."), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_one_too()
    {
        await using var server = new LoopbackServer(async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nslow"u8.ToArray(), token);
            await WaitAsync(token);
        });
        using var endpoints = Endpoints(server);

        var answer = endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>()).AsTask();
        await _waiting.Task;
        _time.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(Errors.HttpSocket, (await Assert.ThrowsAsync<TaskFailedException>(() => answer)).Error);
    }

    [Fact]
    public async Task Whoever_stops_the_task_stops_the_request()
    {
        await using var server = new LoopbackServer((_, _, token) => WaitAsync(token));
        using var endpoints = Endpoints(server);
        using var stop = new CancellationTokenSource();

        var answer = endpoints.InvokeAsync(Calls.Request<string>(server), Calls.Contract<string>(), stop.Token).AsTask();
        await _waiting.Task;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    private HttpEndpoints Endpoints(LoopbackServer server) => new(Calls.Connection(server.Host)) { TimeProvider = _time };

    private Task WaitAsync(CancellationToken cancellationToken)
    {
        _waiting.TrySetResult();
        return Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
