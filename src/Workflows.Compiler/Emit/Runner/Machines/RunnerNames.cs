using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>
/// What the runner calls the states of all of a workflow's machines, and the methods that run the inner ones. A method that several machines have as a state is a member of the
/// enum for each of them.
/// </summary>
internal sealed class RunnerNames
{
    private readonly Dictionary<string, string> _members = [];
    private readonly Dictionary<(string State, int Index), string> _methods = [];
    private readonly HashSet<string> _taken = [];
    private readonly string _execute;

    public RunnerNames(Workflow workflow)
    {
        _execute = workflow.Class.Execute;
        States = AllOf(workflow.Machine).ToArray();
        _taken.UnionWith(States.Select(static state => state.Method.Name));
        AddStates(workflow.Machine, scope: null, []);
    }

    /// <summary>The states of every machine; what is around comes before what is inside.</summary>
    public IReadOnlyList<State> States { get; }

    /// <summary>The names of the methods that run inner machines.</summary>
    public IEnumerable<string> Methods => _methods.Values;

    /// <summary>A state's member of the enum, for instance <c>Charge</c> or <c>Undo_Left</c>.</summary>
    public string MemberOf(State state) => _members[state.Name];

    /// <summary>The method that runs a machine inside of a state, for instance <c>ExecuteAsync_ShipLines</c>.</summary>
    public string MethodOf(State state, int index) => _methods[(state.Name, index)];

    /// <summary>The machines inside of a state.</summary>
    public static IReadOnlyList<InnerMachine> InnerOf(State state) => state is WorkState work ? work.Inner : [];

    /// <summary>The states of a machine, and those of the machines inside of them. A workflow class has its states itself.</summary>
    public static IEnumerable<State> AllOf(StateMachine machine) =>
        machine.States.Concat(machine.States.SelectMany(InnerOf).Where(static inner => inner.Workflow is null).SelectMany(static inner => AllOf(inner.Machine)));

    private void AddStates(StateMachine machine, string? scope, HashSet<string> plain)
    {
        foreach (var state in machine.States)
        {
            _members.Add(state.Name, plain.Add(state.Method.Name) ? state.Method.Identifier : Unique($"{state.Method.Name}_{Letters(scope ?? "")}"));
        }

        foreach (var state in machine.States)
        {
            var inner = InnerOf(state);
            for (var i = 0; i < inner.Count; i++)
            {
                var name = $"{_execute}_{_members[state.Name].TrimStart('@')}";
                _methods.Add((state.Name, i), Unique(state is ParallelState ? $"{name}_{inner[i].Machine.StartAt}" : name));
                if (inner[i].Workflow is null)
                {
                    AddStates(inner[i].Machine, inner[i].Scope, plain);
                }
            }
        }
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = name + i;
        }

        return unique;
    }

    // A scope may be named as one pleases.
    private static string Letters(string scope) => new(scope.Where(static character => char.IsLetterOrDigit(character) || character == '_').ToArray());
}
