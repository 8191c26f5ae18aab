namespace Workflows;

/// <summary>The error names that ASL and AWS Lambda define, for <c>[Retry]</c> and <c>[Catch]</c>. ASL: <c>ErrorEquals</c>.</summary>
public static class Errors
{
    /// <summary>Every error; stands alone, and last. ASL: <c>States.ALL</c>.</summary>
    public const string All = "States.ALL";

    /// <summary>Every error but a timeout. ASL: <c>States.TaskFailed</c>.</summary>
    public const string TaskFailed = "States.TaskFailed";

    /// <summary>A Task took longer than its <c>TimeoutSeconds</c>, or missed a heartbeat. ASL: <c>States.Timeout</c>.</summary>
    public const string Timeout = "States.Timeout";

    /// <summary>A Task missed a heartbeat. ASL: <c>States.HeartbeatTimeout</c>.</summary>
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";

    /// <summary>The role lacks a permission that the Task needs. ASL: <c>States.Permissions</c>.</summary>
    public const string Permissions = "States.Permissions";

    /// <summary>Pure code of a state failed, such as its <c>Arguments</c> or <c>Output</c>. ASL: <c>States.QueryEvaluationError</c>.</summary>
    public const string QueryEvaluationError = "States.QueryEvaluationError";

    /// <summary>Pure code of a state in JSONPath failed in an intrinsic function, such as one that asks for an element which is not there. ASL: <c>States.IntrinsicFailure</c>.</summary>
    public const string IntrinsicFailure = "States.IntrinsicFailure";

    /// <summary>A payload is larger than AWS allows. ASL: <c>States.DataLimitExceeded</c>.</summary>
    public const string DataLimitExceeded = "States.DataLimitExceeded";

    /// <summary>An HTTPS endpoint could not be reached, or did not answer within 60 seconds. ASL: <c>States.Http.Socket</c>.</summary>
    public const string HttpSocket = "States.Http.Socket";

    /// <summary>More items of a distributed Map failed than are tolerated. ASL: <c>States.ExceedToleratedFailureThreshold</c>.</summary>
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";

    /// <summary>A Map cannot read its items. ASL: <c>States.ItemReaderFailed</c>.</summary>
    public const string ItemReaderFailed = "States.ItemReaderFailed";

    /// <summary>A Map cannot write its results. ASL: <c>States.ResultWriterFailed</c>.</summary>
    public const string ResultWriterFailed = "States.ResultWriterFailed";

    /// <summary>A Lambda function ended without telling why, for instance out of memory.</summary>
    public const string LambdaUnknown = "Lambda.Unknown";

    /// <summary>AWS Lambda failed.</summary>
    public const string LambdaServiceException = "Lambda.ServiceException";

    /// <summary>AWS Lambda answered with an error.</summary>
    public const string LambdaAwsLambdaException = "Lambda.AWSLambdaException";

    /// <summary>AWS Lambda could not be reached.</summary>
    public const string LambdaSdkClientException = "Lambda.SdkClientException";

    /// <summary>AWS Lambda did not answer in time.</summary>
    public const string LambdaClientExecutionTimeoutException = "Lambda.ClientExecutionTimeoutException";

    /// <summary>Too many invocations of Lambda functions at a time.</summary>
    public const string LambdaTooManyRequestsException = "Lambda.TooManyRequestsException";

    /// <summary>A Lambda function took longer than its own timeout.</summary>
    public const string SandboxTimedout = "Sandbox.Timedout";
}
