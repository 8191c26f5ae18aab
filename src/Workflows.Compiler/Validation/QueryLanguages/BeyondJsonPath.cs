using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation;

/// <summary>Finds what a workflow in JSONPath says that JSONPath cannot: the printer knows, so nothing is asked twice.</summary>
internal static class BeyondJsonPath
{
    public static IEnumerable<(State State, OutsideOfJsonPath Outside)> Of(StateMachine machine) => Of(machine, KnownInputs.Of(machine));

    private static IEnumerable<(State State, OutsideOfJsonPath Outside)> Of(StateMachine machine, KnownInputs known) => machine.States.SelectMany(state =>
        JsonPathStateEmitter.Emit(state, StateNames.Methods, known).Outside.Select(outside => (state, outside))
            .Concat(state is WorkState work ? work.Machines.SelectMany(inner => Of(inner, known.Within(work, inner))) : []));
}
