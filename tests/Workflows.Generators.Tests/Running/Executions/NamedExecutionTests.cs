using Workflows.Generators.Tests.Running.Services;

namespace Workflows.Generators.Tests.Running.Executions;

/// <summary>Executions of state machines that are no classes here: functions that are given by the ARN.</summary>
public sealed class NamedExecutionTests
{
    private const string Types = "public sealed record Job(string Name); public sealed record Done(int Length);\n";

    [Fact]
    public async Task Its_result_is_the_output() => Assert.Equal("Done { Length = 3 }", await RunAsync(
        """[StartExecution<Job, Done>("${Jobs}", End = true)] static Job Start(string name) => new(name);""",
        "Handlers.Add<Job, Done>(\"${Jobs}\", (job, _) => new(new Done(job.Name.Length)))"));

    [Theory]
    [InlineData("throw new TaskFailedException(\"Job.Bad\", \"why\")", "{\"Cause\":\"why\",\"Error\":\"Job.Bad\",\"ExecutionArn\":\"arn:aws:states:local:000000000000:execution:Jobs:", "\"Status\":\"FAILED\"")]
    [InlineData("throw new ArgumentException(\"no\")", "{\"Cause\":\"{\\\"errorType\\\":\\\"ArgumentException\\\",", "\"Status\":\"FAILED\"")]
    [InlineData("throw new OperationCanceledException()", "{\"ExecutionArn\":\"arn:aws:states:local:000000000000:execution:Jobs:", "\"Status\":\"ABORTED\"")]
    public async Task What_it_throws_is_told_as_AWS_does(string body, string begin, string status)
    {
        var told = await RunAsync(
            """[StartExecution<Job, Done>("arn:aws:states:eu-west-1:123456789012:stateMachine:Jobs", End = true)] static Job Start(string name) => new(name);""",
            $"Handlers.Add<Job, Done>(\"arn:aws:states:eu-west-1:123456789012:stateMachine:Jobs\", (job, _) => {body})");

        Assert.StartsWith("Start|States.TaskFailed|" + begin, told);
        Assert.Contains(status, told);
    }

    [Fact]
    public async Task Without_Sync_it_is_started_and_let_go() => Assert.StartsWith("arn:aws:states:local:000000000000:execution:Jobs:", await RunAsync(
        """
        [StartExecution<Job, Done>("${Jobs}", Sync = false, Next = nameof(Print))] static Job Start(string name) => new(name);
        [Task(End = true)] public string Print(StartedExecution started) => started.ExecutionArn;
        """,
        "Handlers.Add<Job, Done>(\"${Jobs}\", (job, _) => new(new TaskCompletionSource<Done>().Task))"));

    private static Task<string> RunAsync(string states, string handlers) => OutsideProgram.RunAsync(
        $$"""
        {{Types}}
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            {{states}}
        }
        """,
        $"await new W().RunAsync(\"ada\", With({handlers}))");
}
