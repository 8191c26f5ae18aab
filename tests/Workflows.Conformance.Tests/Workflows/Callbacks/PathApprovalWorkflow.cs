using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Callbacks;

/// <summary>Code that hands a task token on, in JSONPath.</summary>
[Workflow("path-approval", StartAt = nameof(Ask), QueryLanguage = QueryLanguage.JSONPath, TimeoutSeconds = 1_000)]
public sealed partial class PathApprovalWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(IsGranted), TimeoutSeconds = 100, HeartbeatSeconds = 20), ResultPath(nameof(Request.Answer))]
    [Retry("Busy", IntervalSeconds = 5, MaxAttempts = 2)]
    [Catch(nameof(Refused), "Refused", ResultPath = nameof(Request.Error))]
    [Catch(nameof(Silent), Errors.HeartbeatTimeout, ResultPath = nameof(Request.Error))]
    [Catch(nameof(Late), Errors.Timeout)]
    [Catch<InvalidOperationException>(nameof(Broken))]
    public Task Ask(Request request, TaskToken<Answer> token) => tasks.Ask(nameof(Ask), token, ("request", request));

    [Choice]
    static Next IsGranted(Request request) => request.Answer!.Granted ? nameof(Confirm) : nameof(Denied);

    [Task(Next = nameof(Sign), TimeoutSecondsPath = nameof(Request.Limit), HeartbeatSecondsPath = nameof(Request.Pulse), Output = nameof(ByOf)), Assign("answer")]
    [Retry(Errors.Timeout, IntervalSeconds = 3, MaxAttempts = 1)]
    public Task Confirm(TaskToken<Answer> token, Request request) => tasks.Ask(nameof(Confirm), token, ("request", request));

    static string ByOf(Answer answer) => answer.By;

    [Task(Next = nameof(Done)), DiscardResult]
    [Catch(nameof(Unsigned), Assign = "failure")]
    public Task Sign(string by, [Variable] Answer answer, TaskToken<string> token) => tasks.Ask(nameof(Sign), token, ("by", by), ("answer", answer));

    [Pass(End = true)]
    static Report Done(string by) => new($"signed for {by}", null);

    [Pass(End = true)]
    static Report Refused(Request request) => new("refused", request.Error);

    [Pass(End = true)]
    static Report Silent(Request request) => new("silent", request.Error);

    [Pass(End = true)]
    static Report Late(ErrorOutput error) => new("late", error);

    [Pass(End = true)]
    static Report Broken(ErrorOutput error) => new("broken", error);

    [Pass(End = true)]
    static Report Unsigned([Variable] ErrorOutput failure) => new("unsigned", failure);

    [Fail("Denied", "They said no.")]
    static partial void Denied();

    public sealed record Request(int Id, int Limit, int Pulse, Answer? Answer, ErrorOutput? Error);

    public sealed record Report(string Text, ErrorOutput? Error);

    public sealed record Answer(bool Granted, string By);
}
