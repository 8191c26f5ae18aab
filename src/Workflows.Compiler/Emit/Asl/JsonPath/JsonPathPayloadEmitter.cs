using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes what a Task's function gets.</summary>
internal static class JsonPathPayloadEmitter
{
    /// <param name="isDirect">Whether the function itself is the resource, whose <c>Parameters</c> are the payload.</param>
    public static void Add(JsonObject state, TaskState task, bool isDirect, JsonPathScope scope)
    {
        var payload = TaskEmitter.Payload(task);
        if (isDirect)
        {
            AddDirect(state, payload, task, scope);
            return;
        }

        var parameters = new JsonObject { { "FunctionName", JsonPathTaskEmitter.Function(task) } };
        parameters.Add("Payload", ValuePrinter.Print(payload, scope));
        state.Add("Parameters", parameters);
    }

    private static void AddDirect(JsonObject state, Expression payload, TaskState task, JsonPathScope scope)
    {
        if (payload is Reference.Input || ValuePrinter.Print(payload, scope) is not { } value)
        {
            return;
        }

        if (value.Json is JsonObject)
        {
            state.Add("Parameters", value.Json);
        }
        else if (value.Kind is TemplateKind.Path && task.Timeout is not (Amount.Member or Amount.Computed { Shaping.Body: not Literal }))
        {
            state.Add("InputPath", value.Json);
        }
        else
        {
            scope.Report(
                payload,
                value.Kind is TemplateKind.Path ? "a part of the input as a task's arguments beside a timeout that is data" : "arguments that are no object",
                "make a new object, or hand on the result without [ResultPath]",
                DiagnosticIds.TooMuchForOneState);
        }
    }
}
