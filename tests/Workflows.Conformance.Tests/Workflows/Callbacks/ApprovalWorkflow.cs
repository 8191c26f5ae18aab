using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Callbacks;

/// <summary>Code that hands a task token on: heartbeats and timeouts, constant and of data; retries, each with a token of its own; what comes back as member, output and variable.</summary>
[Workflow("approval", StartAt = nameof(Ask), TimeoutSeconds = 1_000)]
public sealed partial class ApprovalWorkflow(ScenarioTasks tasks)
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

    [Task(Next = nameof(Sign), TimeoutSecondsPath = nameof(Request.Limit), HeartbeatSecondsPath = nameof(PulseOf), Output = nameof(ToConfirmed)), Assign("answer")]
    [Retry(Errors.Timeout, IntervalSeconds = 3, MaxAttempts = 1)]
    [Catch(nameof(Wrong), Errors.QueryEvaluationError)]
    public Task Confirm(TaskToken<Answer> token, Request request) => tasks.Ask(nameof(Confirm), token, ("request", request));

    // A second more for each retry.
    static int PulseOf(Request request, WorkflowContext context) => request.Pulses[0] + context.State.RetryCount;

    static Confirmed ToConfirmed(Request request, Answer answer) => new(request.Id, $"{request.Answer!.By}, {answer.By}");

    [Task(Next = nameof(Done)), DiscardResult]
    [Catch(nameof(Unsigned), Assign = "failure")]
    public Task Sign(Confirmed confirmed, [Variable] Answer answer, TaskToken<string> token) => tasks.Ask(nameof(Sign), token, ("confirmed", confirmed), ("answer", answer));

    [Succeed]
    static string Done(Confirmed confirmed, [Variable] Answer answer) => $"{confirmed.Id}: {confirmed.By} {answer.Granted}";

    [Succeed]
    static string Refused(Request request) => $"refused: {request.Error!.Error} {request.Error.Cause}";

    [Succeed]
    static string Silent(Request request) => $"silent: {request.Error!.Error}";

    [Succeed]
    static string Late(ErrorOutput error) => $"late: {error.Error}";

    [Succeed]
    static string Broken(ErrorOutput error) => $"broken: {error.Error} {error.Cause}";

    [Succeed]
    static string Wrong(ErrorOutput error) => $"wrong: {error.Error}";

    [Succeed]
    static string Unsigned([Variable] ErrorOutput failure) => $"unsigned: {failure.Error}";

    [Fail("Denied", "They said no.")]
    static partial void Denied();

    public sealed record Request(int Id, int Limit, int[] Pulses, Answer? Answer, ErrorOutput? Error);

    public sealed record Answer(bool Granted, string By);

    public sealed record Confirmed(int Id, string By);
}
