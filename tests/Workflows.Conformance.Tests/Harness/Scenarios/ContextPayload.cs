using System.Globalization;
using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>The context object as ASL hands it to a task. It has more than <see cref="WorkflowContext"/> tells; the rest is the oracle's own.</summary>
internal static class ContextPayload
{
    public static JsonElement Of(WorkflowContext context, JsonElement input) => JsonSerializer.SerializeToElement(new
    {
        Execution = new
        {
            context.Execution.Id,
            Input = input,
            context.Execution.Name,
            RoleArn = "arn:aws:iam::123456789012:role/oracle",
            StartTime = Instant(context.Execution.StartTime),
            RedriveCount = 0,
        },
        StateMachine = new { context.StateMachine.Id, context.StateMachine.Name },
        State = new { EnteredTime = Instant(context.State.EnteredTime), context.State.Name, context.State.RetryCount },
    });

    private static string Instant(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
