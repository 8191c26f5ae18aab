using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Reads the context object of ASL. It has more members than <see cref="WorkflowContext"/> tells of.</summary>
internal static class ContextReader
{
    /// <param name="context">The context object.</param>
    /// <param name="now">The moment of the invocation.</param>
    public static WorkflowContext Read(JsonElement context, DateTimeOffset now)
    {
        var (execution, state, machine) = (Object(context, "Execution"), Object(context, "State"), Object(context, "StateMachine"));
        return new WorkflowContext
        {
            Execution = new ContextExecution(Text(execution, "Id"), Text(execution, "Name"), Moment(execution, "StartTime"))
            {
                RoleArn = Text(execution, "RoleArn"),
                RedriveCount = Number(execution, "RedriveCount"),
            },
            State = new ContextState(Text(state, "Name"), Moment(state, "EnteredTime")) { RetryCount = Number(state, "RetryCount") },
            StateMachine = new ContextStateMachine(Text(machine, "Id"), Text(machine, "Name")),
            Now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)),
        };
    }

    private static JsonElement Object(JsonElement around, string name) =>
        around.ValueKind is JsonValueKind.Object && around.TryGetProperty(name, out var member) && member.ValueKind is JsonValueKind.Object
            ? member
            : throw new JsonException($"The context object of the payload has no '{name}'.");

    private static string Text(JsonElement around, string name) => around.TryGetProperty(name, out var member) && member.ValueKind is JsonValueKind.String
        ? member.GetString()!
        : throw new JsonException($"The context object of the payload has no '{name}'.");

    private static DateTimeOffset Moment(JsonElement around, string name) => around.TryGetProperty(name, out var member) && member.TryGetDateTimeOffset(out var moment)
        ? moment
        : throw new JsonException($"The context object of the payload has no moment '{name}'.");

    // Express executions have none of these.
    private static int Number(JsonElement around, string name) => around.TryGetProperty(name, out var member) && member.TryGetInt32(out var number) ? number : 0;
}
