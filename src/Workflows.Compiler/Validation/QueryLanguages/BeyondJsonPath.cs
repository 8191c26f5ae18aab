using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation;

/// <summary>Finds what a workflow in JSONPath says that JSONPath cannot: the printer knows, so nothing is asked twice.</summary>
internal static class BeyondJsonPath
{
    public static IEnumerable<(State State, OutsideOfJsonPath Outside)> Of(StateMachine machine)
    {
        var known = KnownInputs.Of(machine);
        return machine.States.SelectMany(state => JsonPathStateEmitter.Emit(state, StateNames.Methods, known).Outside.Select(outside => (state, outside)));
    }
}
