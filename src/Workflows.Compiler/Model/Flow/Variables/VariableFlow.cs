using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>
/// Where the variables of one machine are set and read. A machine inside of a state has variables of its own, and sees those around it as they are when the state is entered:
/// what it reads and does not set is read by that state (States Language, "Variables").
/// </summary>
internal sealed class VariableFlow
{
    private readonly StateMachine _machine;
    private readonly ILookup<string, VariableEdge> _edges;

    private VariableFlow(StateMachine machine)
    {
        _machine = machine;
        _edges = machine.States.SelectMany(EdgesOf).ToLookup(static edge => edge.From.Method.Name);
        Edges = _edges.SelectMany(static edges => edges).ToArray();
        Assigned = machine.States.SelectMany(AssignedBy).ToArray();
        Inner = machine.States.SelectMany(static state => state.Machines.Select(inner => (state, Of(inner)))).ToArray();
        Own = machine.States.SelectMany(AreOwn).Zip(Inner, static (isOwn, inner) => (isOwn, inner.Flow)).Where(static pair => pair.isOwn).Select(static pair => pair.Flow).ToArray();
        Reads = machine.States.SelectMany(ReadsOf)
            .Concat(Inner.Where(static inner => inner.State is not MapState { Distributed: not null }).SelectMany(static inner => inner.Flow.OpenReads.Select(read => read with { State = inner.State })))
            .ToArray();
    }

    /// <summary>The flows of the machines inside of the machine's states, with these states.</summary>
    public IReadOnlyList<(State State, VariableFlow Flow)> Inner { get; }

    /// <summary>Those that are made of states of the same class. A workflow class is looked at where it is declared.</summary>
    public IReadOnlyList<VariableFlow> Own { get; }

    /// <summary>Every place that sets a variable of this machine.</summary>
    public IReadOnlyList<AssignedVariable> Assigned { get; }

    /// <summary>Every parameter that reads a variable of this machine, or of one around it.</summary>
    public IReadOnlyList<VariableRead> Reads { get; }

    public IReadOnlyList<VariableEdge> Edges { get; }

    /// <summary>What is read that this machine never sets.</summary>
    public IEnumerable<VariableRead> OpenReads => Reads.Where(read => !Sets(read.Variable));

    public static VariableFlow Of(StateMachine machine) => new(machine);

    /// <summary>Whether anything sets or reads a variable.</summary>
    public static bool IsNeeded(StateMachine machine) =>
        machine.States.Any(static state => AssignedBy(state).Any() || ReadsOf(state).Any() || state.Machines.Any(IsNeeded));

    public bool Sets(string variable) => Assigned.Any(assigned => assigned.Assignment.Variable == variable);

    /// <summary>Whether a variable's value is ever read.</summary>
    public bool IsRead(string variable) =>
        Reads.Any(read => read.Variable == variable) || Inner.Any(inner => inner.Flow.OpenReads.Any(read => read.Variable == variable));

    /// <summary>A way from the start to a state on which nothing sets a variable, as the names of the states' methods; null if there is none.</summary>
    public IReadOnlyList<string>? WayWithout(string variable, State to) => Way(_machine.StartAt, variable, to.Method.Name);

    /// <summary>What sets a variable to the value that it has when a state is entered: one place on each path.</summary>
    public IEnumerable<Assignment> Reaching(string variable, State state) => Edges
        .Where(edge => SetOn(edge, variable) is not null && Way(edge.Target, variable, state.Method.Name) is not null)
        .Select(edge => SetOn(edge, variable)!)
        .Distinct();

    private IReadOnlyList<string>? Way(string from, string variable, string to)
    {
        var cameFrom = new Dictionary<string, string?> { [from] = null };
        var work = new Queue<string>([from]);
        while (work.Count > 0)
        {
            var name = work.Dequeue();
            if (name == to)
            {
                return Trace(cameFrom, to);
            }

            foreach (var edge in _edges[name].Where(edge => !cameFrom.ContainsKey(edge.Target) && SetOn(edge, variable) is null))
            {
                cameFrom[edge.Target] = name;
                work.Enqueue(edge.Target);
            }
        }

        return null;
    }

    private static List<string> Trace(Dictionary<string, string?> cameFrom, string to)
    {
        List<string> way = [];
        for (var name = to; name is not null; name = cameFrom[name])
        {
            way.Insert(0, name);
        }

        return way;
    }

    private static Assignment? SetOn(VariableEdge edge, string variable) => edge.Assign.FirstOrDefault(assignment => assignment.Variable == variable);

    /// <summary>Whether each of the machines inside of a state is made of states of the same class.</summary>
    private static IEnumerable<bool> AreOwn(State state) =>
        state is WorkState work ? work.Inner.Select(static inner => inner.Workflow is null) : state.Machines.Select(static _ => true);

    private static IEnumerable<VariableRead> ReadsOf(State state) =>
        from method in state.Methods.Distinct()
        from parameter in method.Parameters
        where parameter.Kind is ParameterKind.Variable
        select new VariableRead(state, method, parameter);

    private static IEnumerable<AssignedVariable> AssignedBy(State state) => state switch
    {
        WorkState task => Set(task, task.Assign).Concat(task.Catch.SelectMany(catcher => Set(task, catcher.Assign, isOfCatch: true))).Distinct(),
        ChoiceState choice => Set(choice, choice.Assign).Concat(choice.Arms.SelectMany(arm => Set(choice, arm.Assign))).Distinct(),
        _ => Set(state, state.Assign),
    };

    private static IEnumerable<AssignedVariable> Set(State state, IEnumerable<Assignment> assign, bool isOfCatch = false) =>
        assign.Select(assignment => new AssignedVariable(state, assignment, isOfCatch));

    // An error sets what its catcher says, and nothing of what the state would have set.
    private static IEnumerable<VariableEdge> EdgesOf(State state) => state switch
    {
        WorkState task => task.Catch.Select(catcher => new VariableEdge(task, catcher.Next, catcher.Assign))
            .Concat(task.Transition.Next is { } next ? [new VariableEdge(task, next, task.Assign)] : []),
        ChoiceState choice => choice.Arms.Select(arm => new VariableEdge(choice, arm.Next, choice.AssignOf(arm))),
        _ => state.Targets.Select(target => new VariableEdge(state, target, state.Assign)),
    };
}
