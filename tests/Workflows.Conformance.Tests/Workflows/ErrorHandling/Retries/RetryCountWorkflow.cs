using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>How often a state was tried again, as the context object tells it to pure code and to the task.</summary>
[Workflow("retry-count", StartAt = nameof(Ask))]
public sealed partial class RetryCountWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Look), Arguments = nameof(ToQuestion), Output = nameof(ToAnswer))]
    [Retry("Busy", MaxAttempts = 2)]
    [Retry("Down", IntervalSeconds = 4, MaxAttempts = 1)]
    [Catch(nameof(Look), "Busy", Output = nameof(ToRefusal))]
    public Task<int> Ask(Question question) => tasks.Run<int>(nameof(Ask), question);

    static Question ToQuestion(string text, WorkflowContext context) => new(text, context.State.RetryCount, context.State.EnteredTime);

    static Answer ToAnswer(int result, WorkflowContext context) => new(result, context.State.RetryCount, context.Now);

    static Answer ToRefusal(ErrorOutput error, WorkflowContext context) => new(-1, context.State.RetryCount, context.Now);

    [Task(End = true), DiscardResult]
    [Retry("Busy")]
    public Task<int> Look(Answer answer, WorkflowContext context) => tasks.RunWith<int>(nameof(Look), ("answer", answer), ("context", context));

    public sealed record Question(string Text, int Retries, DateTimeOffset Since);

    public sealed record Answer(int Value, int Retries, DateTimeOffset At);
}
