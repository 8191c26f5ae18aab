using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Workflows.Durable;
using Workflows.Tests;

namespace Workflows.Hosting.Tests.Express;

public sealed class ExpressClientTests : IAsyncDisposable
{
    private static readonly JsonSerializerOptions s_json = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private readonly TestClock _clock = new();
    private readonly ServiceProvider _services;

    [SuppressMessage("Performance", "CA1859", Justification = "The public face is what is tested.")]
    private readonly IExpressClient _client;

    public ExpressClientTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_clock).AddScoped<Scoped>();
        services.AddWorkflow(Definition, static provider => new Lengths(provider.GetRequiredService<Scoped>()));
        services.AddWorkflowHosting().Configure(static options => options.Express.MaxConcurrentExecutions = options.Express.MaxQueuedExecutions = 1);
        _services = services.BuildServiceProvider();
        _client = _services.GetRequiredService<IExpressClient>();
    }

    private static WorkflowDefinition<string, int> Definition { get; } = new("lengths", "{}", Contract<string>(), Contract<int>())
    {
        Runner = static (workflow, input, options, cancellationToken) => ((Lengths)workflow).RunAsync(input, options, cancellationToken),
    };

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task A_workflow_runs_in_a_scope_of_its_own_that_ends_with_it()
    {
        Scoped? scoped = null;
        Lengths.Work = (workflow, input, _) =>
        {
            scoped = workflow.Scoped;
            Assert.False(scoped.IsDisposed);
            return Task.FromResult(input.Length);
        };

        Assert.Equal(3, await _client.RunAsync(Definition, "abc"));
        Assert.True(scoped!.IsDisposed);
    }

    [Fact]
    public async Task Started_by_name_it_tells_how_it_has_ended()
    {
        Lengths.Work = static (_, input, _) => Task.FromResult(input.Length);

        var execution = await _client.StartSyncExecutionAsync("lengths", "\"abc\"", "a");

        Assert.Equal((ExecutionStatus.Succeeded, "3"), (execution.Status, execution.Output));
        Assert.Equal("arn:aws:states:local:000000000000:execution:lengths:a", execution.Arn);
        Assert.Empty(execution.History);
    }

    [Fact]
    public async Task A_failure_is_told_not_thrown()
    {
        Lengths.Work = static (_, _, _) => throw new WorkflowFailedException("lengths", "Measure", "TooLong", "It is.");

        var execution = await _client.StartSyncExecutionAsync("lengths", "\"abc\"", includesHistory: true);

        Assert.Equal((ExecutionStatus.Failed, "TooLong", "It is."), (execution.Status, execution.Error, execution.Cause));
        Assert.Equal([HistoryEventType.ExecutionStarted, HistoryEventType.ExecutionFailed], execution.History.Select(static happened => happened.Type));
    }

    [Fact]
    public async Task After_five_minutes_it_is_timed_out_also_if_it_does_not_heed_its_token()
    {
        var never = new TaskCompletionSource<int>();
        Lengths.Work = (_, _, _) => never.Task;
        var execution = _client.StartSyncExecutionAsync("lengths", "\"abc\"").AsTask();

        _clock.Advance(299);
        Assert.False(execution.IsCompleted);
        _clock.Advance(1);

        Assert.Equal((ExecutionStatus.TimedOut, Errors.Timeout), ((await execution).Status, (await execution).Error));
        never.SetResult(0);
    }

    [Fact]
    public async Task Who_comes_when_as_many_run_and_wait_as_may_is_refused()
    {
        var done = new TaskCompletionSource<int>();
        Lengths.Work = (_, _, _) => done.Task;
        var running = _client.RunAsync(Definition, "running").AsTask();
        var waiting = _client.RunAsync(Definition, "waiting").AsTask();

        var refusal = await Assert.ThrowsAsync<ThrottlingException>(() => _client.RunAsync(Definition, "refused").AsTask());
        Assert.StartsWith("1 executions run in memory and 1 wait for their turn.", refusal.Message, StringComparison.Ordinal);

        done.SetResult(5);
        int[] both = await Task.WhenAll(running, waiting);
        Assert.Equal([5, 5], both);
        Assert.Equal(5, await _client.RunAsync(Definition, "again"));
    }

    [Fact]
    public async Task What_is_not_registered_or_no_input_is_told()
    {
        await Assert.ThrowsAsync<WorkflowDoesNotExistException>(() => _client.StartSyncExecutionAsync("other", "1").AsTask());
        await Assert.ThrowsAsync<JsonException>(() => _client.StartSyncExecutionAsync("lengths", "{").AsTask());
    }

    private static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)s_json.GetTypeInfo(typeof(T));

    private sealed class Scoped : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class Lengths(Scoped scoped)
    {
        // Tests of a class run one after the other.
        public static Func<Lengths, string, CancellationToken, Task<int>> Work { get; set; } = static (_, input, _) => Task.FromResult(input.Length);

        public Scoped Scoped { get; } = scoped;

        public async ValueTask<int> RunAsync(string input, RunOptions? options, CancellationToken cancellationToken)
        {
            _ = options;
            return await Work(this, input, cancellationToken);
        }
    }
}
