using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Finds a Task that waits for what cannot come: heartbeats of nobody, a token that nobody gets.</summary>
internal static class WaitingRules
{
    public static void Check(StateReading state, TaskState task)
    {
        // What is wrong already may not wait at all.
        if (state.Workflow.Faulty.Contains(state.Symbol.Name))
        {
            return;
        }

        CheckHeartbeat(state, task);
        if (task is { Pattern: TaskPattern.Callback, IsCode: false }
            && (task.Request is { } request ? !ExpressionTree.Any(request, IsToken) : state.Symbol.ReturnsVoid)
            && state.Symbol.Parameters.FirstOrDefault(static parameter => MethodReader.IsToken(parameter)) is { } token)
        {
            state.Find(DiagnosticIds.UnusedToken, token.Locations[0], state.Symbol.Name, token.Name, Sent(task.Work));
        }
    }

    private static void CheckHeartbeat(StateReading state, TaskState task)
    {
        var setting = new[] { "HeartbeatSeconds", "HeartbeatSecondsPath" }.FirstOrDefault(state.Attribute.Has);
        if (setting is null)
        {
            return;
        }

        if (task.Pattern is not TaskPattern.Callback && task.Work is not TaskWork.Activity)
        {
            state.Find(DiagnosticIds.HeartbeatOfNobody, state.Attribute.LocationOf(setting), state.Symbol.Name, setting);
        }
        else if (task is { Heartbeat: Amount.Constant { Value: > 0 } heartbeat, Timeout: Amount.Constant { Value: > 0 } timeout } && heartbeat.Value >= timeout.Value)
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf(setting), setting, $"fewer seconds than TimeoutSeconds has, {timeout.Value}");
        }
    }

    private static bool IsToken(Expression expression) => expression switch
    {
        MemberAccess { Name: "Token", Target: MemberAccess { Name: "Task", Target: Reference.Context } } => true,
        Raw raw => raw.Text.Contains("Task.Token"),
        _ => false,
    };

    private static string Sent(TaskWork work) => work switch
    {
        TaskWork.Function => "its payload",
        TaskWork.Execution => "its input",
        _ => "its request",
    };
}
