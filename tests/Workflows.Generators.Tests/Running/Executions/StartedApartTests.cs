using Workflows.Generators.Tests.Running.Services;

namespace Workflows.Generators.Tests.Running.Executions;

/// <summary>Executions that a state starts and lets go, or that have to return a token.</summary>
public sealed class StartedApartTests
{
    private const string Types = """
        public sealed record Job(string Name);
        static class Gate
        {
            public static TaskCompletionSource Began { get; } = new();
            public static TaskCompletionSource Open { get; } = new();
            public static TaskCompletionSource<string> Ended { get; } = new();
        }
        sealed class Log : WorkflowListener
        {
            public TaskCompletionSource<string> Told { get; } = new();
            public override void OnStartedExecutionEnded(in StateTransition state, StartedExecution execution, Exception? exception) =>
                Told.SetResult($"{state.Workflow}/{state.State}: {execution.ExecutionArn.Split(':')[6]} {(exception as WorkflowFailedException)?.Error ?? exception?.GetType().Name ?? "succeeded"}");
        }
        [Workflow("jobs", StartAt = nameof(Work))]
        public sealed partial class Jobs
        {
            [Task(End = true)] public async Task Work(Job job, CancellationToken token)
            {
                Gate.Began.TrySetResult();
                await Gate.Open.Task;
                Gate.Ended.TrySetResult(token.IsCancellationRequested ? "stopped" : job.Name);
                if (job.Name == "bad") { throw new TaskFailedException("Job.Bad"); }
            }
        }
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [StartExecution<Jobs>(Sync = false, Next = nameof(Print))] static Job Start(string name) => new(name);
            [Task(End = true)] public string Print(StartedExecution started) => started.ExecutionArn[..(started.ExecutionArn.LastIndexOf(':') + 1)] + started.StartDate.Year;
        }

        """;

    [Fact]
    public async Task It_goes_on_when_the_state_has_gone_on_already() => Assert.Equal("arn:aws:states:local:000000000000:execution:jobs:1970 good", await OutsideProgram.RunAsync(
        Types + """
            static class Test
            {
                public static async Task<string> Run()
                {
                    using var source = new CancellationTokenSource();
                    var started = await new W().RunAsync("good", Program.With(), source.Token);
                    source.Cancel();
                    Gate.Open.SetResult();
                    return $"{started} {await Gate.Ended.Task}";
                }
            }

            """,
        "await Test.Run()"));

    [Theory]
    [InlineData("good", "w/Start: jobs succeeded")]
    [InlineData("bad", "w/Start: jobs Job.Bad")]
    public async Task A_listener_is_told_how_it_ended(string name, string expected) => Assert.Equal(expected, await OutsideProgram.RunAsync(
        Types + $$"""
            static class Test
            {
                public static async Task<string> Run()
                {
                    var log = new Log();
                    await new W().RunAsync("{{name}}", Program.With(listener: log));
                    Gate.Open.SetResult();
                    return await log.Told.Task;
                }
            }

            """,
        "await Test.Run()"));

    [Fact]
    public async Task A_stop_of_the_execution_that_started_it_does_not_stop_it() => Assert.Equal("cancelled good", await OutsideProgram.RunAsync(
        Types + """
            [Workflow("stopped", StartAt = nameof(Start))]
            public sealed partial class Starter
            {
                [StartExecution<Jobs>(Sync = false, Next = nameof(Wait)), DiscardResult] static Job Start(string name) => new(name);
                [Task(End = true)] public Task Wait(string name, CancellationToken token) => Task.Delay(-1, token);
            }
            static class Test
            {
                public static async Task<string> Run()
                {
                    using var source = new CancellationTokenSource();
                    var running = new Starter().RunAsync("good", null, source.Token).AsTask();
                    await Gate.Began.Task;
                    source.Cancel();
                    var came = "";
                    try { await running; } catch (OperationCanceledException) { came = "cancelled"; }
                    Gate.Open.SetResult();
                    return $"{came} {await Gate.Ended.Task}";
                }
            }

            """,
        "await Test.Run()"));

    [Fact]
    public async Task With_a_token_the_state_waits_until_the_other_returns_it() => Assert.Equal("12 ada", await OutsideProgram.RunAsync(
        """
        public sealed record Question(string Who, string Token);
        [Workflow("asks", StartAt = nameof(Ask))]
        public sealed partial class Asks
        {
            [Task(End = true)] public async Task Ask(Question question) { await Task.Yield(); Program.Hub.SendTaskSuccess(question.Token, "{\"id\":12}"); throw new InvalidOperationException("nobody hears"); }
        }
        public sealed record Answer(int Id);
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [StartExecution<Asks>(End = true, Output = nameof(Print))] static Question Start(string who, TaskToken<Answer> token) => new(who, token.Value);
            static string Print(string who, Answer answer) => $"{answer.Id} {who}";
        }
        """,
        "await new W().RunAsync(\"ada\", With())"));
}
