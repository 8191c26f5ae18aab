using Workflows;

namespace Corpus;

/// <summary>A state machine to integrate a human approver with one-click email approval</summary>
[Workflow("human-in-the-loop", StartAt = nameof(NotifyApprover), QueryLanguage = QueryLanguage.JSONPath, RetryOnServiceExceptions = false)]
public sealed partial class HumanInTheLoop([Placeholder("ProcessingLambda")] string processing)
{
    [Lambda("${SendApprovalEmailFunction}", Name = "Notify Approver", TimeoutSeconds = 3600, Next = nameof(Approved)), ResultPath(nameof(Request.ApprovalStatus))]
    static Notification NotifyApprover(Request request, WorkflowContext context, TaskToken<Approval> token) => new(context.Execution.Id, token.Value, request);

    [Choice(Name = "Approved?")]
    static Next Approved(Request request) => request.ApprovalStatus?.Result switch
    {
        true => nameof(HandleApproval),
        false => nameof(HandleRejection),
        null => nameof(HandleFailure),
    };

    /// <summary>Invokes ProcessingLambda with failure result for downstream handling</summary>
    [ServiceTask(Name = "Handle failure", End = true), ServiceExceptions]
    LambdaFunction.Invoke<Decision, Processed> HandleFailure(Request request) => new() { FunctionName = processing, Payload = new(request, "failure") };

    /// <summary>Invokes ProcessingLambda with rejected result for downstream handling</summary>
    [ServiceTask(Name = "Handle rejection", End = true), ServiceExceptions]
    LambdaFunction.Invoke<Decision, Processed> HandleRejection(Request request) => new() { FunctionName = processing, Payload = new(request, "rejected") };

    [ServiceTask(Name = "Handle approval", End = true), ServiceExceptions]
    LambdaFunction.Invoke<Decision, Processed> HandleApproval(Request request) => new() { FunctionName = processing, Payload = new(request, "approved") };

    [Retry("Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", IntervalSeconds = 2, MaxAttempts = 6, BackoffRate = 2)]
    private sealed class ServiceExceptionsAttribute : PolicyAttribute;

    public sealed record Request(string Id, string Subject, Approval? ApprovalStatus = null);

    public sealed record Approval(bool? Result);

    public sealed record Notification(string Execution, string TaskToken, Request Input);

    public sealed record Decision(Request Input, string Result);

    public sealed record Processed(string Status);
}
