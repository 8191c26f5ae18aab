using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>What AWS tells of an execution that has not succeeded.</summary>
internal static class EndedExecution
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <c>DescribeExecution</c> gives, as <c>.sync:2</c> has it in the cause: with its input as JSON, and moments in milliseconds since 1970.</summary>
    public static string Describe(string workflow, string name, NestedInput input, DateTimeOffset started, DateTimeOffset stopped, Exception exception)
    {
        var (status, error, cause) = Reason(exception);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
        {
            writer.WriteStartObject();
            if (cause is not null)
            {
                writer.WriteString("Cause", cause);
            }

            if (error is not null)
            {
                writer.WriteString("Error", error);
            }

            writer.WriteString("ExecutionArn", ObservedExecution.ArnOf(workflow, name));
            writer.WritePropertyName("Input");
            input.WriteTo(writer);
            writer.WriteString("Name", name);
            writer.WriteNumber("StartDate", started.ToUnixTimeMilliseconds());
            writer.WriteString("StateMachineArn", ObservedExecution.ArnOf(workflow));
            writer.WriteString("Status", status);
            writer.WriteNumber("StopDate", stopped.ToUnixTimeMilliseconds());
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The same of an execution in a store.</summary>
    public static string Describe(ChildEnd end, WaitAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
        {
            writer.WriteStartObject();
            if (answer.Cause is not null)
            {
                writer.WriteString("Cause", answer.Cause);
            }

            if (answer.Error is not null)
            {
                writer.WriteString("Error", answer.Error);
            }

            writer.WriteString("ExecutionArn", ObservedExecution.ArnOf(end.Machine, end.Name));
            writer.WritePropertyName("Input");
            writer.WriteRawValue(end.Input.Span);
            writer.WriteString("Name", end.Name);
            writer.WriteNumber("StartDate", end.Started.ToUnixTimeMilliseconds());
            writer.WriteString("StateMachineArn", ObservedExecution.ArnOf(end.Machine));
            writer.WriteString("Status", end.Status switch { ExecutionStatus.TimedOut => "TIMED_OUT", ExecutionStatus.Aborted => "ABORTED", _ => "FAILED" });
            writer.WriteNumber("StopDate", end.Stopped.ToUnixTimeMilliseconds());
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static (string Status, string? Error, string? Cause) Reason(Exception exception) => exception switch
    {
        WorkflowTimedOutException => ("TIMED_OUT", null, null),
        WorkflowFailedException failed => ("FAILED", failed.Error, failed.Cause),
        OperationCanceledException => ("ABORTED", null, null),
        _ => ErrorNames.OfTask(exception) is var failure ? ("FAILED", failure.Error, failure.Cause) : default,
    };
}
