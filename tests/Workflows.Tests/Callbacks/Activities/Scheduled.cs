using Workflows.Generated;

namespace Workflows.Tests.Callbacks.Activities;

/// <summary>A state that waits for a worker of the activity <c>resize</c>.</summary>
internal sealed class Scheduled : IDisposable
{
    private readonly CancellationTokenSource _execution = new();
    private readonly OpenTask<string> _open;
    private readonly TaskTimeout _timeout;

    public Scheduled(CallbackHub hub, string url = "a.png", string activity = "resize", int? heartbeat = null, int timeout = 1_000_000)
    {
        var options = new RunOptions { Callbacks = hub, TimeProvider = Clock };
        _timeout = options.StartTimeout(timeout, _execution.Token);
        _open = options.OpenActivity("Resize", activity, new Photo(url), CallbackJson.Default.Photo, CallbackJson.Default.String, heartbeat);
        Result = _open.WaitAsync(_timeout);
    }

    public TestClock Clock { get; } = new();

    public string Token => _open.Token.Value;

    public Task<string> Result { get; }

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
