using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes what a Task's resource gets, in JSONPath.</summary>
internal static class JsonPathArgumentsEmitter
{
    /// <param name="isDirect">Whether a function itself is the resource, whose <c>Parameters</c> are the payload.</param>
    public static void Add(JsonObject state, TaskState task, bool isDirect, JsonPathScope scope)
    {
        var arguments = TaskArguments.Of(task);
        if (isDirect || arguments is not { Called: { } called, Field: { } field })
        {
            AddAlone(state, arguments.Value, task, isDirect, scope);
            return;
        }

        var parameters = new JsonObject { { called.Field, called.Text } };
        parameters.Add(field, ValuePrinter.Print(arguments.Value, scope));
        state.Add("Parameters", parameters);
    }

    private static void AddAlone(JsonObject state, Expression value, TaskState task, bool isDirect, JsonPathScope scope)
    {
        if (value is Reference.Input || ValuePrinter.Print(value, scope) is not { } printed)
        {
            return;
        }

        if (printed.Json is JsonObject)
        {
            state.Add("Parameters", printed.Json);
        }
        else if (printed.Kind is TemplateKind.Path && !ReadsInputAsWell(task))
        {
            state.Add("InputPath", printed.Json);
        }
        else
        {
            scope.Report(
                value,
                printed.Kind is TemplateKind.Path ? "a part of the input as a task's arguments beside a timeout or a role that is data" : "arguments that are no object",
                isDirect && task.IsCode ? "make a new object, or hand on the result without [ResultPath]" : "make a new object",
                DiagnosticIds.TooMuchForOneState);
        }
    }

    /// <summary>Whether another field is data, which would read behind <c>InputPath</c>.</summary>
    private static bool ReadsInputAsWell(TaskState task) =>
        IsData(task.Timeout) || IsData(task.Heartbeat) || task.Credentials?.Shaping?.Body.SelfAndDescendants().Any(static part => part is Reference.Input) == true;

    private static bool IsData(Amount? amount) => amount is Amount.Member or Amount.Computed { Shaping.Body: not Literal };
}
