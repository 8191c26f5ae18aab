using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>
/// Texts that say what data a state finds when it is entered: equal if a state that was entered under one definition can be run under another. They are hashes, of the shape of the JSON
/// rather than of names in C#.
/// </summary>
internal sealed class StateContracts(Workflow workflow)
{
    private readonly Dictionary<MachineContext, Dictionary<string, HashSet<string>>> _set = [];

    /// <summary>The input; for a state that waits also what it waits for, since it may be there already.</summary>
    public string InputOf(MachineContext context, State state)
    {
        List<TypeReference?> types = [context.Flow.Held(state)];
        switch (state)
        {
            case TaskState { IsAnswered: true } or TaskState { Work: TaskWork.Execution }:
                types.Add(((TaskState)state).ResultType);
                break;
            case WorkState { Inner: { IsEmpty: false } inner }:
                types.AddRange(inner.Select(static machine => machine.Output));
                break;
        }

        return types.TrueForAll(static type => type is null) ? "" : JsonShape.HashOf(types, workflow.DataTypes);
    }

    /// <summary>The variables that may be set, and the execution's input if it is read anywhere.</summary>
    public string VariablesOf(MachineContext context, State state)
    {
        List<string> names = [.. MaySet(context, state.Method.Name).OrderBy(static name => name, StringComparer.Ordinal)];
        var types = names.ConvertAll(name => TypeOf(context, name));
        if (context.ReadsExecutionInput)
        {
            // No variable is called so.
            names.Add("$input");
            types.Add(context.ExecutionInputType);
        }

        return names.Count == 0 ? "" : JsonShape.HashOf(types, workflow.DataTypes, names);
    }

    private static TypeReference? TypeOf(MachineContext? context, string variable)
    {
        for (; context is not null; context = context.IsExecution ? null : context.Around)
        {
            var types = VariableFlow.Of(context.Machine).Assigned.Where(assigned => assigned.Assignment.Variable == variable).Select(static assigned => assigned.Assignment.Type).ToArray();
            if (types.Length > 0)
            {
                return VariableTypes.Unified(types);
            }
        }

        return null;
    }

    private HashSet<string> MaySet(MachineContext context, string state)
    {
        if (!_set.TryGetValue(context, out var machine))
        {
            _set.Add(context, machine = Flow(context));
        }

        return machine.TryGetValue(state, out var names) ? names : [];
    }

    private Dictionary<string, HashSet<string>> Flow(MachineContext context)
    {
        Dictionary<string, HashSet<string>> set = [];
        if (!VariableFlow.IsNeeded(Outermost(context).Machine))
        {
            return set;
        }

        // A machine inside of a state sees what may be set there.
        var container = context.IsExecution ? null : context.Around!.Machine.States.First(state => RunnerNames.InnerOf(state).Any(inner => ReferenceEquals(inner.Machine, context.Machine)));
        set[context.Machine.StartAt] = container is null ? [] : [.. MaySet(context.Around!, container.Method.Name)];
        var edges = VariableFlow.Of(context.Machine).Edges;
        var isNew = true;
        while (isNew)
        {
            isNew = false;
            foreach (var edge in edges.Where(edge => set.ContainsKey(edge.From.Method.Name)))
            {
                var given = set[edge.From.Method.Name].Concat(edge.Assign.Select(static assignment => assignment.Variable)).ToArray();
                if (!set.TryGetValue(edge.Target, out var names))
                {
                    set.Add(edge.Target, names = []);
                    isNew = true;
                }

                var count = names.Count;
                names.UnionWith(given);
                isNew |= names.Count > count;
            }
        }

        return set;
    }

    private static MachineContext Outermost(MachineContext context) => context.Around is { } around ? Outermost(around) : context;
}
