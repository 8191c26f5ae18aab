using System.Text.Json;
using Workflows.Generated;

namespace Workflows.Lambda;

/// <summary>What a function reports of an exception: the name is that under which the runner knows it.</summary>
/// <param name="ErrorType">ASL's <c>Error</c>: the type's name, what <c>[ErrorName]</c> says, or that of a <see cref="TaskFailedException"/>.</param>
/// <param name="ErrorMessage">The exception's message, or the cause of a <see cref="TaskFailedException"/>.</param>
/// <param name="StackTrace">Where it was thrown, a line for each call.</param>
public sealed record LambdaError(string ErrorType, string ErrorMessage, IReadOnlyList<string> StackTrace)
{
    /// <summary>The error of an exception that a task threw.</summary>
    /// <param name="exception">The exception.</param>
    public static LambdaError Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var failure = exception.OfTask();
        var message = exception is not TaskFailedException && failure.Output.TryReadException(out var reported) ? reported.ErrorMessage : failure.Cause;
        return new LambdaError(
            failure.Error ?? exception.GetType().Name,
            message ?? "",
            exception.StackTrace?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []);
    }

    /// <summary>The error as the Lambda runtime API takes it: <c>{"errorType":"…","errorMessage":"…","stackTrace":[…]}</c>.</summary>
    public byte[] ToJson()
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("errorType", ErrorType);
            writer.WriteString("errorMessage", ErrorMessage);
            writer.WriteStartArray("stackTrace");
            foreach (var line in StackTrace)
            {
                writer.WriteStringValue(line);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return json.ToArray();
    }
}
