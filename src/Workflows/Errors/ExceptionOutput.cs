using System.Text.Json;

namespace Workflows;

/// <summary>What AWS Lambda reports of an exception, and the runner too: <c>{"errorType":"…","errorMessage":"…","stackTrace":[…]}</c>.</summary>
/// <param name="ErrorType">The exception's error name.</param>
/// <param name="ErrorMessage">The exception's message.</param>
/// <param name="StackTrace">Where it was thrown; empty in process.</param>
public sealed record ExceptionOutput(string ErrorType, string ErrorMessage, IReadOnlyList<string> StackTrace)
{
    internal static ExceptionOutput? Read(JsonElement cause)
    {
        if (cause.ValueKind is not JsonValueKind.Object || Text(cause, "errorType") is not { } type)
        {
            return null;
        }

        var lines = cause.TryGetProperty("stackTrace", out var trace) && trace.ValueKind is JsonValueKind.Array
            ? trace.EnumerateArray().Select(line => line.ToString()).ToArray()
            : [];
        return new ExceptionOutput(type, Text(cause, "errorMessage") ?? "", lines);
    }

    private static string? Text(JsonElement cause, string name) =>
        cause.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;
}
