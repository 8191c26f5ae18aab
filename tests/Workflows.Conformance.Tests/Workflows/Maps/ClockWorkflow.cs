using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>The context object in the inputs of iterations, within them, and in branches.</summary>
[Workflow("clock", StartAt = nameof(Ring))]
public sealed partial class ClockWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Wait), MaxConcurrency = 1, Items = nameof(Day.Hours), Next = nameof(Both)), Retry("Late", IntervalSeconds = 5, MaxAttempts = 1)]
    static Bell Ring(Day day, [Item] int hour, [ItemIndex] int index, WorkflowContext context) =>
        new(hour, $"{context.State.Name} {context.State.RetryCount} {index} {day.Name}", context.State.EnteredTime);

    [Wait(Seconds = 3, Next = nameof(Strike))]
    static partial void Wait(Bell bell);

    [Task(Next = nameof(Tell), Arguments = nameof(ToStroke)), Retry("Quiet", IntervalSeconds = 2, MaxAttempts = 1)]
    public Task<int> Strike(Stroke stroke) => tasks.Run<int>(nameof(Strike), stroke);

    static Stroke ToStroke(Bell bell, WorkflowContext context, [ExecutionInput] Day day) =>
        new(bell.Hour, bell.Text, $"{context.State.Name} {context.State.RetryCount} {context.Execution.Name} {day.Name}", bell.At, context.State.EnteredTime, context.Now);

    [Pass(End = true)]
    static string Tell(int count, WorkflowContext context) => $"{count} {context.State.Name} {context.StateMachine.Name}";

    [Parallel(nameof(Left), nameof(Right), End = true)]
    static Report Both(string[] texts, string left, DateTimeOffset right, WorkflowContext context) => new(texts, left, right, context.State.EnteredTime, context.Now);

    [Task(End = true)]
    public Task<string> Left(WorkflowContext context) => tasks.RunWith<string>(nameof(Left), ("context", context));

    [Wait(Seconds = 2, Next = nameof(Now))]
    static partial void Right();

    [Pass(End = true)]
    static DateTimeOffset Now(WorkflowContext context) => context.State.EnteredTime;

    public sealed record Day(string Name, int[] Hours);

    public sealed record Bell(int Hour, string Text, DateTimeOffset At);

    public sealed record Stroke(int Hour, string Text, string Within, DateTimeOffset At, DateTimeOffset Since, DateTimeOffset Now);

    public sealed record Report(string[] Texts, string Left, DateTimeOffset Right, DateTimeOffset Since, DateTimeOffset Now);
}
