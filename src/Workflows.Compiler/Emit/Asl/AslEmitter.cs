using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a workflow as Amazon States Language.</summary>
/// <remarks>Specification: <see href="https://states-language.net/spec.html"/>.</remarks>
internal static class AslEmitter
{
    public static string Emit(Workflow workflow) => JsonFormatter.Indented(Machine(workflow.Machine));

    private static JsonObject Machine(StateMachine machine)
    {
        var names = new StateNames(machine);
        var states = new JsonObject();
        foreach (var state in machine.States)
        {
            states.Add(state.Name, StateEmitter.Emit(state, names));
        }

        return new JsonObject
        {
            { "Comment", machine.Comment },
            { "QueryLanguage", Name(machine.QueryLanguage) },
            { "TimeoutSeconds", machine.TimeoutSeconds },
            { "StartAt", names.Of(machine.StartAt) },
            { "States", states },
        };
    }

    private static string Name(QueryLanguage language) => language switch
    {
        QueryLanguage.Jsonata => "JSONata",
        _ => throw new NotSupportedException($"There is no printer for the query language {language}."),
    };
}
