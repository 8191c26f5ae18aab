namespace Workflows.Lambda;

/// <summary>One invocation of the function.</summary>
internal sealed class Invocation(HttpResponseMessage response, Stream payload) : IDisposable
{
    public string RequestId { get; } = Header(response, "Lambda-Runtime-Aws-Request-Id")
        ?? throw new InvalidDataException("The Lambda runtime API gave an invocation without an id.");

    public string? FunctionArn { get; } = Header(response, "Lambda-Runtime-Invoked-Function-Arn");

    public string? TraceId { get; } = Header(response, "Lambda-Runtime-Trace-Id");

    /// <summary>When AWS Lambda ends the function.</summary>
    public DateTimeOffset Deadline { get; } = long.TryParse(Header(response, "Lambda-Runtime-Deadline-Ms"), out var milliseconds)
        ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
        : DateTimeOffset.MaxValue;

    public Stream Payload { get; } = payload;

    public void Dispose() => response.Dispose();

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
