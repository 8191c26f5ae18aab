using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes the table of states: what each is called, what it calls, what its data is, and its retries.</summary>
internal static class StateRowsEmitter
{
    private const string Function = "arn:aws:states:::lambda:invoke";

    public static void Emit(MachineContext root, MachineContext[] contexts)
    {
        var writer = root.Writer;
        var contracts = new StateContracts(root.Workflow);
        var states = contexts.SelectMany(static context => context.Machine.States.Select(state => (context, state))).ToDictionary(static pair => pair.state.Name, static pair => pair.context);
        writer.Line("protected override global::Workflows.Durable.DurableState[] OwnStates { get; } =");
        writer.Line("[");
        writer.Indent();
        foreach (var state in root.Names.States)
        {
            writer.Line($"{Row(states[state.Name], state, contracts)},");
        }

        writer.Unindent();
        writer.Line("];");
    }

    private static string Row(MachineContext context, State state, StateContracts contracts)
    {
        var name = CSharpText.Quote(state.Name);
        var input = CSharpText.Quote(contracts.InputOf(context, state));
        var variables = contracts.VariablesOf(context, state) is { Length: > 0 } text ? $", {CSharpText.Quote(text)}" : "";
        var retriers = (state as WorkState)?.Retry ?? [];
        var retry = retriers.IsEmpty ? "" : $", retry: {RetryEmitter.Retriers(retriers)}";
        return state switch
        {
            TaskState task when TaskResource.Of(task) == Function && RetryEmitter.IsUsual(retriers) => $"Code({name}, {input}{variables})",
            TaskState task => $"Task({name}, {CSharpText.Quote(TaskResource.Of(task))}, {input}{variables}{retry})",
            ParallelState => $"Parallel({name}, {input}{variables}{retry})",
            MapState map => $"Map({name}, {input}{variables}{retry}{(map.Distributed is null ? "" : ", isDistributed: true")})",
            _ => $"{state.GetType().Name.Replace("State", "")}({name}, {input}{variables})",
        };
    }
}
