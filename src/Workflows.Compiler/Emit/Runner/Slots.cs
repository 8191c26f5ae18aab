using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>The runner's local variables: one for each type of data that moves from state to state.</summary>
internal sealed class Slots
{
    /// <summary>The names of everything else that the runner declares.</summary>
    private static readonly string[] Reserved =
        ["observer", "state", "input", "options", "cancellationToken", "result", "arguments", "next", "failure", "evaluating", "exception", "output", "await", "retries", "retriers", "delay", "error", "timeout", "deadline", "pending", "needs", "token", "_"];

    /// <summary>What it declares beside them where there are branches or items.</summary>
    private static readonly string[] ReservedForWork = ["executionInput", "parallel", "items", "inputs", "index", "item", "child", "settings", "location", "destination", "row"];

    /// <summary>And where something outside is called.</summary>
    private static readonly string[] ReservedForCalls = ["request", "task", "execution"];

    /// <summary>And where states run one at a time.</summary>
    private static readonly string[] ReservedForFrames = ["frame", "json", "seconds", "heartbeat"];

    private readonly DataFlow _flow;
    private readonly Dictionary<string, Slot> _slots = [];
    private readonly HashSet<string> _taken = [.. Reserved];

    public Slots(Workflow workflow, StateMachine machine, DataFlow flow, RunnerNames names, bool runsFrames = false)
    {
        var declaration = workflow.Class;
        _flow = flow;
        if (names.Methods.Any())
        {
            _taken.UnionWith(ReservedForWork);
            _taken.UnionWith(names.Methods);
            _taken.UnionWith(machine.States.OfType<ParallelState>().SelectMany(static parallel => parallel.Branches.SelectMany(static (_, i) => new[] { BranchOf(i), InputOf(i) })));
        }

        if (workflow.CallsOutside)
        {
            _taken.UnionWith(ReservedForCalls);
            _taken.UnionWith(machine.States.OfType<TaskState>().Select(static task => (task.Work as TaskWork.Execution)?.Workflow?.Access).OfType<string>());
        }

        if (runsFrames)
        {
            _taken.UnionWith(ReservedForFrames);
        }

        _taken.UnionWith(workflow.Dependencies.Where(static dependency => dependency.Placeholder is not null).Select(static dependency => dependency.Name));
        _taken.UnionWith([declaration.StateEnum, declaration.Execute, declaration.MachineClass, declaration.RunState, declaration.TryCatch, declaration.InnerOf]);
        foreach (var state in machine.States)
        {
            _taken.UnionWith(state.Methods.Select(static method => method.Name));
        }

        foreach (var state in machine.States)
        {
            if (flow.IsReached(state) && flow.Held(state) is { } held)
            {
                Add(held, state);
            }
        }
    }

    /// <summary>In the order of the first state that uses them.</summary>
    public List<Slot> All { get; } = [];

    /// <summary>Where a state's input stands; null if it has none that anybody reads.</summary>
    public Slot? Of(State state) => _flow.Held(state) is { } held && _slots.TryGetValue(held.FullName, out var slot) ? slot : null;

    /// <summary>Where a Parallel's branch runs.</summary>
    public static string BranchOf(int index) => $"branch{index + 1}";

    /// <summary>What a Parallel's branch gets, if that has to be made of the Parallel's input.</summary>
    public static string InputOf(int index) => $"input{index + 1}";

    /// <summary>Whether the runner may declare something of this name.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name) || ReservedForWork.Contains(name) || ReservedForCalls.Contains(name) || ReservedForFrames.Contains(name) || name.StartsWith("branch", StringComparison.Ordinal) || name.StartsWith("input", StringComparison.Ordinal);

    /// <summary>A name that nothing else in the runner has, as near to the wanted one as can be.</summary>
    public string Unique(string name)
    {
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = name + i;
        }

        return CSharpText.Identifier(unique);
    }

    private void Add(TypeReference type, State state)
    {
        if (_slots.ContainsKey(type.FullName))
        {
            return;
        }

        var parameter = state is WorkState { Arguments: { } arguments } ? InputOf(arguments.Method) : InputOf(state.Method);
        var slot = new Slot(type, Unique(parameter ?? FromType(type)));
        _slots.Add(type.FullName, slot);
        All.Add(slot);
    }

    private static string? InputOf(Method method) => method.Parameters.FirstOrDefault(parameter => parameter.Kind is ParameterKind.Input)?.Name;

    private static string FromType(TypeReference type)
    {
        var name = new string(type.DisplayName.TakeWhile(c => char.IsLetterOrDigit(c) || c == '_').ToArray());
        return name.Length == 0 || !char.IsUpper(name[0]) ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
