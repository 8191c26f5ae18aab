using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Data;

/// <summary>The context object, in pure code and in what tasks receive.</summary>
[Workflow("context", StartAt = nameof(Stamp))]
public sealed partial class ContextWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Pause))]
    static Stamped Stamp(Request request, WorkflowContext context) => new(
        request.Id,
        context.Execution.Name,
        context.Execution.Id,
        $"{context.StateMachine.Name}/{context.State.Name}",
        context.Execution.StartTime,
        context.Now);

    [Wait(Seconds = 75, Next = nameof(Work))] static partial void Pause();

    [Task(Next = nameof(IsLate), Arguments = nameof(ToWork), Output = nameof(ToWorked))]
    public Task<int> Work(Assignment assignment) => tasks.Run<int>(nameof(Work), assignment);

    static Assignment ToWork(Stamped stamped, WorkflowContext context) => new($"{context.Execution.Name}-{stamped.Id}", context.State.EnteredTime);

    static Worked ToWorked(Stamped stamped, int result, WorkflowContext context) => new(result, stamped.Time, context.Now, context.StateMachine.Id);

    [Choice]
    static Next IsLate(Worked worked, WorkflowContext context) => context.State.Name == "IsLate" && worked.Result > 1 ? nameof(Late) : nameof(Done);

    [Fail] static WorkflowError Late(WorkflowContext context) => new("Late", $"{context.Execution.Name} is late");

    [Succeed] static Worked Done(Worked worked) => worked;

    public sealed record Request(int Id);

    public sealed record Stamped(int Id, string Execution, string Arn, string Place, DateTimeOffset Start, DateTimeOffset Time);

    public sealed record Assignment(string Key, DateTimeOffset Since);

    public sealed record Worked(int Result, DateTimeOffset Stamped, DateTimeOffset Finished, string Machine);
}
