using Workflows;

namespace Corpus;

/// <summary>RetryWithExponentialBackoffWorkflow</summary>
[Workflow(
    "retry-with-exponential-backoff",
    StartAt = nameof(GenerateRandomResponse),
    QueryLanguage = QueryLanguage.JSONPath,
    RetryOnServiceExceptions = false)]
public sealed partial class RetryWithExponentialBackoff(Func<Task<RetryWithExponentialBackoff.Response>> generate)
{
    [Task(Name = "Generate random response", Next = nameof(Succeed))]
    [Retry(
        "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException", "InternalServerError",
        IntervalSeconds = 2, MaxAttempts = 6, BackoffRate = 2)]
    [Catch(nameof(Fail))]
    public Task<Response> GenerateRandomResponse() => generate();

    [Succeed]
    static Response Succeed(Response response) => response;

    [Fail]
    static partial void Fail(ErrorOutput error);

    public sealed record Response(int StatusCode, string Body);
}
