using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Tests.Models;

namespace Workflows.Compiler.Tests.Validation;

public sealed class SpinningCycleTests
{
    [Theory]
    [InlineData("""[Activity<string>("ask", Next = nameof(IsDone), TimeoutSeconds = 60), ResultPath(nameof(Job.State))] static Job Ask(Job job) => job;""")]
    [InlineData("""[Task(Next = nameof(IsDone), TimeoutSeconds = 60), ResultPath(nameof(Job.State))] Task Ask(Job job, TaskToken<string> token) => Task.CompletedTask;""")]
    [InlineData("""[Lambda("ask", Next = nameof(IsDone), TimeoutSeconds = 60), ResultPath(nameof(Job.State))] static TaskToken<string> Ask(Job job, TaskToken<string> token) => token;""")]
    [InlineData("""[StartExecution<Job, string>("${Arn}", Next = nameof(IsDone)), ResultPath(nameof(Job.State))] static Job Ask(Job job) => job;""")]
    [InlineData("""[ServiceTask<string>("arn:aws:states:::batch:submitJob", Sync = true, Next = nameof(IsDone)), ResultPath(nameof(Job.State))] static Job Ask(Job job) => job;""")]
    public void State_that_waits_for_a_job_a_worker_or_a_token_does_not_spin(string ask) => Assert.Empty(Find(ask));

    [Theory]
    [InlineData("""[StartExecution<Job, string>("${Arn}", Sync = false, Next = nameof(IsDone)), DiscardResult] static Job Ask(Job job) => job;""")]
    [InlineData("""[Lambda<string>("ask", Next = nameof(IsDone)), ResultPath(nameof(Job.State))] static Job Ask(Job job) => job;""")]
    [InlineData("""[ServiceTask<string>("arn:aws:states:::batch:describeJobs", Next = nameof(IsDone)), ResultPath(nameof(Job.State))] static Job Ask(Job job) => job;""")]
    public void State_that_only_asks_spins(string ask) => Assert.Equal([DiagnosticIds.SpinningCycle], Find(ask));

    private static string[] Find(string ask) =>
    [
        .. Source.Read(
            $$"""
            using System.Threading.Tasks;
            using Workflows;
            [ServiceData] public sealed record Job(string Id, string? State);
            [Workflow("w", StartAt = nameof(Ask))]
            public sealed partial class W
            {
                {{ask}}
                [Choice] static Next IsDone(Job job) => job.State == "done" ? nameof(Done) : nameof(Ask);
                [Succeed] static partial void Done();
            }
            """,
            "W").Findings.Select(finding => finding.Id),
    ];
}
