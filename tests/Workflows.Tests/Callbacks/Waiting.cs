using Workflows.Generated;

namespace Workflows.Tests.Callbacks;

/// <summary>A state that waits for an approval, and what it comes to.</summary>
internal sealed class Waiting : IDisposable
{
    private readonly CancellationTokenSource _execution = new();
    private readonly OpenTask<Approval> _open;
    private readonly TaskTimeout? _timeout;

    public Waiting(CallbackHub? hub = null, TestClock? clock = null, int? heartbeat = null, int? timeout = null)
    {
        Hub = hub ?? new CallbackHub();
        Clock = clock ?? new TestClock();
        var options = new RunOptions { Callbacks = Hub, TimeProvider = Clock };
        _timeout = timeout is { } seconds ? options.StartTimeout(seconds, _execution.Token) : null;
        _open = options.OpenTask("Approve", CallbackJson.Default.Approval, heartbeat);
        Result = _timeout is null ? _open.WaitAsync(_execution.Token) : _open.WaitAsync(_timeout);
    }

    public CallbackHub Hub { get; }

    public TestClock Clock { get; }

    public TaskToken<Approval> Typed => _open.Token;

    public string Token => _open.Token.Value;

    public Task<Approval> Result { get; }

    public void Succeed(string by = "Ada") => Hub.SendTaskSuccess(Token, $$"""{ "granted": true, "by": "{{by}}" }""");

    public void Fail(string? error = "Refused", string? cause = null) => Hub.SendTaskFailure(Token, error, cause);

    public void Beat() => Hub.SendTaskHeartbeat(Token);

    public void Stop() => _execution.Cancel();

    public void Leave() => _open.Dispose();

    /// <summary>What the state fails with.</summary>
    public async Task<StateFailure> FailureAsync()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Result);
        return exception.OfTask();
    }

    public void Dispose()
    {
        _open.Dispose();
        _timeout?.Dispose();
        _execution.Dispose();
    }
}
