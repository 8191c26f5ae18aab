using System.Text.Json;
using Workflows.Lambda.Tests.Workflows;

namespace Workflows.Lambda.Tests.Runtime;

/// <summary>The custom runtime against a runtime API on this machine.</summary>
public sealed class LambdaRuntimeTests : IAsyncDisposable
{
    private readonly ManualTime _clock = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly RuntimeApiStub _api;
    private readonly Task _runtime;

    public LambdaRuntimeTests()
    {
        _api = new RuntimeApiStub(_clock.Now.AddSeconds(10));
        _runtime = LambdaRuntime.RunAsync(
            [.. ParcelWorkflow.LambdaTasks(static () => new ParcelWorkflow(Scale.Instance)), .. EchoWorkflow.LambdaTasks(static () => new EchoWorkflow())],
            new LambdaRuntimeOptions
            {
                RuntimeApi = _api.Address,
                TimeProvider = _clock,
                Environment = static name => name == LambdaRoute.HandlerVariable ? "ParcelWorkflowWeigh" : null,
            },
            _stop.Token);
    }

    [Fact]
    public async Task Invocations_are_answered_one_after_the_other_by_handler_setting_or_alias()
    {
        Assert.Equal(new RuntimeAnswer("response", "3", null), await _api.InvokeAsync("""{"id":"abc"}"""));
        Assert.Equal(new RuntimeAnswer("response", "\"a\"", null), await _api.InvokeAsync("\"a\"", "EchoWorkflowEcho"));
    }

    [Theory]
    [InlineData("heavy", "TooHeavy", "99 kg")]
    [InlineData("broken", "Scale.Broken", "spring")]
    [InlineData("late", "TimeoutException", "slow")]
    public async Task Every_error_has_its_own_name_and_the_next_invocation_is_served(string id, string name, string message)
    {
        var answer = await _api.InvokeAsync($$"""{"id":"{{id}}"}""");

        using var error = JsonDocument.Parse(answer.Body);
        Assert.Equal(("error", name), (answer.Kind, answer.ErrorType));
        Assert.Equal((name, message), (error.RootElement.GetProperty("errorType").GetString(), error.RootElement.GetProperty("errorMessage").GetString()));
        Assert.Contains(error.RootElement.GetProperty("stackTrace").EnumerateArray(), line => line.GetString()!.Contains("Scale"));
        Assert.Equal("3", (await _api.InvokeAsync("""{"id":"abc"}""")).Body);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"id":7}""")]
    public async Task A_payload_that_cannot_be_read_is_an_error_of_that_invocation(string payload)
    {
        Assert.Contains("Json", (await _api.InvokeAsync(payload)).ErrorType);
        Assert.Equal("3", (await _api.InvokeAsync("""{"id":"abc"}""")).Body);
    }

    [Fact]
    public async Task It_needs_a_task_and_an_address()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => LambdaRuntime.RunAsync([]));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => LambdaRuntime.RunAsync(
            EchoWorkflow.LambdaTasks(static () => new EchoWorkflow()), new LambdaRuntimeOptions { Environment = static _ => null }));

        Assert.Contains("AWS_LAMBDA_RUNTIME_API", error.Message);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _runtime;
        await _api.DisposeAsync();
        _stop.Dispose();
    }
}
