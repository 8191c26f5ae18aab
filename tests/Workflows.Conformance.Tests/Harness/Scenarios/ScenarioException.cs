namespace Workflows.Conformance.Tests.Harness;

/// <summary>An exception that a scenario's task throws.</summary>
/// <param name="Exception">The type's simple name.</param>
/// <param name="Message">The exception's message.</param>
internal sealed record ScenarioException(string Exception, string Message)
{
    public Exception Create() => Exception switch
    {
        nameof(TimeoutException) => new TimeoutException(Message),
        nameof(InvalidOperationException) => new InvalidOperationException(Message),
        nameof(OperationCanceledException) => new OperationCanceledException(Message),
        nameof(IOException) => new IOException(Message),
        nameof(CardDeclinedException) => new CardDeclinedException(Message),
        _ => throw new ArgumentException($"No exception type '{Exception}' is known here; add it."),
    };
}
