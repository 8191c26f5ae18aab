using System.Text.Json;

namespace Workflows.Generated;

/// <summary>All that is known of a child execution, as AWS exports it.</summary>
internal readonly struct ExecutionRecord
{
    public required MapRun Run { get; init; }

    public required long Index { get; init; }

    public required string Input { get; init; }

    public required string? Output { get; init; }

    public required StateFailure? Failure { get; init; }

    public required string Status { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset Stop { get; init; }

    private bool IsSucceeded => Output is not null;

    public static void WritePending(Utf8JsonWriter writer, string input)
    {
        writer.WriteStartObject();
        WriteText(writer, "Input", input);
        writer.WriteString("Status"u8, "PENDING"u8);
        writer.WriteEndObject();
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Failure is { } failure)
        {
            WriteUnlessNull(writer, "Cause", failure.Cause);
            WriteUnlessNull(writer, "Error", failure.Error);
        }

        writer.WriteString("ExecutionArn"u8, Run.ExecutionArnOf(Index));
        WriteText(writer, "Input", Input);
        writer.WriteString("Name"u8, Run.NameOf(Index));
        if (Output is not null)
        {
            WriteText(writer, "Output", Output);
        }

        writer.WriteNumber("RedriveCount"u8, 0);
        writer.WriteString("RedriveStatus"u8, IsSucceeded ? "NOT_REDRIVABLE" : Run.IsExpress ? "REDRIVABLE_BY_MAP_RUN" : "REDRIVABLE");
        if (IsSucceeded)
        {
            writer.WriteString("RedriveStatusReason"u8, "Execution is SUCCEEDED and cannot be redriven"u8);
        }

        WriteTime(writer, "StartDate", Start);
        writer.WriteString("StateMachineArn"u8, Run.StateMachineArn);
        writer.WriteString("Status"u8, Status);
        WriteTime(writer, "StopDate", Stop);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteString(name, text);
        writer.WriteStartObject(name + "Details");
        writer.WriteBoolean("Included"u8, true);
        writer.WriteEndObject();
    }

    private static void WriteUnlessNull(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTimeOffset time) =>
        writer.WriteString(name, time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
}
