using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Workflows.Generated;

namespace Workflows;

/// <summary>An error as its handler gets it. ASL: <c>$states.errorOutput</c>, the error output object.</summary>
/// <param name="Error">The error's name; <see langword="null"/> only if an outside worker reported none. ASL: <c>Error</c>.</param>
/// <param name="Cause">What happened; empty for a timeout, and a JSON text for an exception (see <see cref="TryReadException"/>). ASL: <c>Cause</c>.</param>
public sealed record ErrorOutput(
    [property: JsonPropertyName("Error")] string? Error,
    [property: JsonPropertyName("Cause")] string? Cause)
{
    /// <summary>
    /// An exception as AWS Lambda would report it: its error is the type's name or its <see cref="ErrorNameAttribute"/>, its cause
    /// <c>{"errorType":"…","errorMessage":"…","stackTrace":[]}</c>. A <see cref="TaskFailedException"/> has error and cause of its own. What is too long for <c>SendTaskFailure</c> is cut.
    /// </summary>
    /// <param name="exception">Why work has failed.</param>
    public static ErrorOutput Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var (error, cause) = ErrorNames.Report(exception, AnswerLimits.MaxErrorLength, AnswerLimits.MaxCauseLength);
        return new ErrorOutput(error, cause);
    }

    /// <summary>Reads the cause as what AWS Lambda, and the runner, report of an exception. Not for pure code.</summary>
    /// <param name="exception">The exception's type and message.</param>
    /// <returns><see langword="false"/> if the cause has another form.</returns>
    public bool TryReadException([NotNullWhen(true)] out ExceptionOutput? exception)
    {
        exception = null;
        if (string.IsNullOrEmpty(Cause))
        {
            return false;
        }

        try
        {
            using var cause = JsonDocument.Parse(Cause);
            exception = ExceptionOutput.Read(cause.RootElement);
        }
        catch (JsonException)
        {
            // A cause is any text; this one is no JSON.
        }

        return exception is not null;
    }
}
