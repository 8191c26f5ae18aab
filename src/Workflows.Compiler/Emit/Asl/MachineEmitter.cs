using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes state machines: the workflow's own, and those inside of states, which speak its query language.</summary>
internal static class MachineEmitter
{
    public static JsonObject Root(StateMachine machine) => new JsonObject
    {
        { "Comment", machine.Comment },
        { "QueryLanguage", machine.QueryLanguage is QueryLanguage.JsonPath ? "JSONPath" : "JSONata" },
        { "TimeoutSeconds", machine.TimeoutSeconds },
    }.Containing(machine, machine.QueryLanguage, KnownInputs.Of(machine));

    /// <param name="machine">The machine.</param>
    /// <param name="language">The query language of the workflow.</param>
    /// <param name="known">What is known of the inputs of the machine's states.</param>
    /// <param name="configuration">The <c>ProcessorConfig</c> of a Map's item processor.</param>
    public static JsonObject Inner(StateMachine machine, QueryLanguage language, KnownInputs known, JsonObject? configuration = null) => new JsonObject
    {
        { "Comment", machine.Comment },
        { "ProcessorConfig", configuration },
    }.Containing(machine, language, known);

    private static JsonObject Containing(this JsonObject json, StateMachine machine, QueryLanguage language, KnownInputs known)
    {
        var names = new StateNames(machine);
        var states = new JsonObject { IsSpread = true };
        foreach (var state in machine.States)
        {
            states.Add(state.Name, language is QueryLanguage.JsonPath ? JsonPathStateEmitter.Emit(state, names, known).Value : StateEmitter.Emit(state, names, known));
        }

        json.Add("StartAt", names.Of(machine.StartAt));
        json.Add("States", states);
        return json;
    }
}
