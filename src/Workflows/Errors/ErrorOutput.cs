using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>An error as its handler gets it. ASL: <c>$states.errorOutput</c>, the error output object.</summary>
/// <param name="Error">The error's name; <see langword="null"/> only if an outside worker reported none. ASL: <c>Error</c>.</param>
/// <param name="Cause">What happened; empty for a timeout, and a JSON text for an exception (see <see cref="TryReadException"/>). ASL: <c>Cause</c>.</param>
public sealed record ErrorOutput(
    [property: JsonPropertyName("Error")] string? Error,
    [property: JsonPropertyName("Cause")] string? Cause)
{
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
