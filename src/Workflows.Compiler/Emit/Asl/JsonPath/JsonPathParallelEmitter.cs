using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Parallel in JSONPath.</summary>
internal static class JsonPathParallelEmitter
{
    public static JsonObject Emit(ParallelState parallel, StateNames names, KnownInputs known, JsonPathScope scope)
    {
        var state = new JsonObject { { "Type", "Parallel" }, { "Comment", parallel.Comment } };
        AddArguments(state, parallel.Arguments?.Body, scope);
        state.Add("Branches", ParallelEmitter.Branches(parallel, QueryLanguage.JsonPath, known));
        JsonPathResultEmitter.Add(state, parallel, ResultPlacement.Of(parallel.Result, ParallelEmitter.Result(parallel)), JsonPathResultEmitter.Whole, scope);
        return JsonPathWorkEmitter.Concluded(state, parallel, names, scope);
    }

    private static void AddArguments(JsonObject state, Expression? arguments, JsonPathScope scope)
    {
        if (arguments is null or Reference.Input || ValuePrinter.Print(arguments, scope) is not { } value)
        {
            return;
        }

        if (value.Json is JsonObject || value.Kind is TemplateKind.Path)
        {
            state.Add(value.Json is JsonObject ? "Parameters" : "InputPath", value.Json);
        }
        else
        {
            scope.Report(arguments, "arguments that are no object", "make a new object", DiagnosticIds.TooMuchForOneState);
        }
    }
}
