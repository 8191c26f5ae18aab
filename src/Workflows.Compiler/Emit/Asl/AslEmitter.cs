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
        var known = KnownInputs.Of(machine);
        var states = new JsonObject();
        foreach (var state in machine.States)
        {
            states.Add(state.Name, machine.QueryLanguage is QueryLanguage.JsonPath ? JsonPathStateEmitter.Emit(state, names, known).Value : StateEmitter.Emit(state, names, known));
        }

        return new JsonObject
        {
            { "Comment", machine.Comment },
            { "QueryLanguage", machine.QueryLanguage is QueryLanguage.JsonPath ? "JSONPath" : "JSONata" },
            { "TimeoutSeconds", machine.TimeoutSeconds },
            { "StartAt", names.Of(machine.StartAt) },
            { "States", states },
        };
    }
}
