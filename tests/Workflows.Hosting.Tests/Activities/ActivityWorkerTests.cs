using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflows.Generated;
using Workflows.Tests;

namespace Workflows.Hosting.Tests.Activities;

public sealed class ActivityWorkerTests : IDisposable
{
    private static readonly JsonSerializerOptions s_json = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private readonly CallbackHub _hub = new();
    private readonly List<OpenTask<int>> _open = [];

    [Fact]
    public async Task A_worker_of_the_container_does_tasks_for_as_long_as_the_host_runs()
    {
        using var host = Host.CreateEmptyApplicationBuilder(settings: null) is var builder && Add(builder.Services) ? builder.Build() : null!;
        await host.StartAsync();

        Assert.Equal(4, await Schedule("four"));
        Assert.Equal(5, await Schedule("fives"));
        await host.StopAsync();

        Assert.False(Schedule("six").IsCompleted);

        bool Add(IServiceCollection services)
        {
            services.AddSingleton(_hub).AddHostedService<LengthWorker>();
            return true;
        }
    }

    [Fact]
    public async Task An_exception_is_the_error_of_the_state()
    {
        using var worker = new LengthWorker(_hub) { Work = (_, _) => throw new InvalidDataException("No picture") };
        await worker.StartAsync(CancellationToken.None);

        var failure = (await Assert.ThrowsAnyAsync<Exception>(() => Schedule("a"))).OfTask();

        Assert.Equal("InvalidDataException", failure.Error);
        Assert.True(failure.Output.TryReadException(out var exception));
        Assert.Equal("No picture", exception.ErrorMessage);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_worker_goes_on_after_a_failure()
    {
        using var worker = new LengthWorker(_hub) { Work = (input, _) => input == "bad" ? throw new InvalidDataException() : Task.FromResult(input.Length) };
        await worker.StartAsync(CancellationToken.None);

        await Assert.ThrowsAnyAsync<Exception>(() => Schedule("bad"));

        Assert.Equal(4, await Schedule("good"));
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task As_many_tasks_are_done_at_once_as_the_worker_says()
    {
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = 0;
        using var worker = new LengthWorker(_hub)
        {
            Parallelism = 3,
            Work = async (input, _) =>
            {
                if (Interlocked.Increment(ref running) == 3)
                {
                    all.SetResult();
                }

                await all.Task;
                return input.Length;
            },
        };
        await worker.StartAsync(CancellationToken.None);

        var results = await Task.WhenAll(Schedule("a"), Schedule("ab"), Schedule("abc"));

        Assert.Equal([1, 2, 3], results);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_task_at_work_is_finished_when_the_host_stops()
    {
        var (begun, go) = (NewSource(), NewSource());
        using var worker = new LengthWorker(_hub)
        {
            Work = async (input, _) =>
            {
                begun.SetResult();
                await go.Task;
                return input.Length;
            },
        };
        await worker.StartAsync(CancellationToken.None);
        var result = Schedule("abc");
        await begun.Task;

        var stopping = worker.StopAsync(CancellationToken.None);
        Assert.False(stopping.IsCompleted);
        go.SetResult();

        await stopping;
        Assert.Equal(3, await result);
    }

    [Fact]
    public async Task A_task_at_work_is_given_back_when_the_host_waits_no_longer()
    {
        var begun = NewSource();
        using var worker = new LengthWorker(_hub)
        {
            Work = async (_, token) =>
            {
                begun.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return 0;
            },
        };
        await worker.StartAsync(CancellationToken.None);
        var result = Schedule("abc");
        await begun.Task;

        await worker.StopAsync(new CancellationToken(canceled: true));

        var task = (await _hub.GetActivityTaskAsync<string, int>("length"))!;
        _hub.SendTaskSuccess(task.TaskToken, 33);
        Assert.Equal(33, await result);
    }

    [Fact]
    public async Task Work_for_which_nobody_waits_any_longer_is_cancelled()
    {
        var (begun, cancelled) = (NewSource(), NewSource());
        using var worker = new LengthWorker(_hub)
        {
            Work = async (_, token) =>
            {
                token.Register(cancelled.SetResult);
                begun.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return 0;
            },
        };
        await worker.StartAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var result = Schedule("abc", stop.Token);
        await begun.Task;

        stop.Cancel();

        await cancelled.Task;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => result);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Heartbeats_are_sent_while_a_task_is_at_work()
    {
        var clock = new TestClock();
        var go = NewSource();
        using var worker = new BeatingWorker(_hub, clock, go.Task);
        await worker.StartAsync(CancellationToken.None);
        var result = Schedule("abc", clock: clock, heartbeat: 10);

        for (var i = 0; i < 10; i++)
        {
            // The one before has been sent, and the next has its timer beside that of the state.
            await worker.Asked.WaitAsync();
            while (clock.Running < 2)
            {
                await Task.Yield();
            }

            clock.Advance(6);
        }

        await worker.Asked.WaitAsync();
        go.SetResult();
        Assert.Equal(3, await result);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_worker_with_other_types_than_the_state_ends_with_an_error_that_says_so()
    {
        using var worker = new WrongWorker(_hub);
        var result = Schedule("abc");

        await worker.StartAsync(CancellationToken.None);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => worker.ExecuteTask!);
        Assert.Contains("System.Int32", exception.Message, StringComparison.Ordinal);
        Assert.False(result.IsCompleted);
    }

    public void Dispose() => _open.ForEach(open => open.Dispose());

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task<int> Schedule(string text, CancellationToken cancellationToken = default, TimeProvider? clock = null, int? heartbeat = null)
    {
        var options = new RunOptions { Callbacks = _hub, TimeProvider = clock ?? TimeProvider.System };
        var open = options.OpenActivity(
            "Measure", "length", text, (JsonTypeInfo<string>)s_json.GetTypeInfo(typeof(string)), (JsonTypeInfo<int>)s_json.GetTypeInfo(typeof(int)), heartbeat);
        _open.Add(open);
        return open.WaitAsync(cancellationToken);
    }

    private sealed class LengthWorker(CallbackHub hub) : ActivityWorker<string, int>(hub, "length")
    {
        public int Parallelism { get; init; } = 1;

        public Func<string, CancellationToken, Task<int>> Work { get; init; } = static (text, _) => Task.FromResult(text.Length);

        protected override int DegreeOfParallelism => Parallelism;

        protected override Task<int> WorkAsync(string input, CancellationToken cancellationToken) => Work(input, cancellationToken);
    }

    private sealed class BeatingWorker(CallbackHub hub, TimeProvider time, Task go) : ActivityWorker<string, int>(hub, "length", timeProvider: time)
    {
        public SemaphoreSlim Asked { get; } = new(0);

        protected override TimeSpan? HeartbeatInterval
        {
            get
            {
                Asked.Release();
                return TimeSpan.FromSeconds(6);
            }
        }

        protected override async Task<int> WorkAsync(string input, CancellationToken cancellationToken)
        {
            await go;
            return input.Length;
        }
    }

    private sealed class WrongWorker(CallbackHub hub) : ActivityWorker<string, string>(hub, "length")
    {
        protected override int DegreeOfParallelism => 2;

        protected override Task<string> WorkAsync(string input, CancellationToken cancellationToken) => Task.FromResult(input);
    }
}
