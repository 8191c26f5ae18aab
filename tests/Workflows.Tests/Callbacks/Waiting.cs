using Workflows.Generated;

namespace Workflows.Tests.Callbacks;

/// <summary>A state that waits for an approval, and what it comes to.</summary>
internal sealed class Waiting : IDisposable
{
    private readonly CancellationTokenSource _execution = new();
    private readonly OpenTask<Approval> _open;
    private readonly TaskTimeout _timeout;
    private readonly Task? _call;
    private readonly Lazy<Task<Approval>> _result;

    /// <param name="hub">Where it waits.</param>
    /// <param name="heartbeat">HeartbeatSeconds.</param>
    /// <param name="timeout">TimeoutSeconds.</param>
    /// <param name="call">The call that hands the token out; null for one that has ended.</param>
    /// <param name="isEntered">Whether somebody waits for the answer already.</param>
    public Waiting(CallbackHub? hub = null, int? heartbeat = null, int timeout = 1_000_000, Task? call = null, bool isEntered = true)
    {
        Hub = hub ?? new CallbackHub();
        _call = call;
        _timeout = new RunOptions { TimeProvider = TimeoutClock }.StartTimeout(timeout, _execution.Token);
        _open = new RunOptions { Callbacks = Hub, TimeProvider = Clock }.OpenTask("Approve", CallbackJson.Default.Approval, heartbeat);
        _result = new Lazy<Task<Approval>>(() => _call is null ? _open.WaitAsync(_timeout) : _open.WaitAsync(_call, _timeout));
        if (isEntered)
        {
            _ = Result;
        }
    }

    public CallbackHub Hub { get; }

    /// <summary>The clock of heartbeats.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>The clock of the timeout, so that a test can let either be over without the other.</summary>
    public TestClock TimeoutClock { get; } = new();

    public TaskToken<Approval> Typed => _open.Token;

    public string Token => _open.Token.Value;

    public Task<Approval> Result => _result.Value;

    public void Succeed(string by = "Ada") => Hub.SendTaskSuccess(Token, $$"""{ "granted": true, "by": "{{by}}" }""");

    public void Fail(string? error = "Refused", string? cause = null) => Hub.SendTaskFailure(Token, error, cause);

    public void Beat() => Hub.SendTaskHeartbeat(Token);

    public void Stop() => _execution.Cancel();

    public void Leave() => _open.Dispose();

    /// <summary>What the state fails with.</summary>
    public async Task<StateFailure> FailureAsync() => (await Assert.ThrowsAnyAsync<Exception>(() => Result)).OfTask();

    public void Dispose()
    {
        _open.Dispose();
        _timeout.Dispose();
        _execution.Dispose();
    }
}
