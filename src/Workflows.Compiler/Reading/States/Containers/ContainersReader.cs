using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>
/// Completes the Parallels and Maps, the innermost first: a machine inside of one is what its first state reaches, and the types of its ends decide what the state around gives.
/// </summary>
internal sealed class ContainersReader
{
    private readonly WorkflowReading _reading;
    private readonly QueryLanguage _language;
    private readonly Dictionary<string, State> _states;
    private readonly Dictionary<string, StateReading> _readings;
    private readonly Dictionary<string, int> _order = [];
    private readonly HashSet<string> _completed = [];
    private readonly HashSet<string> _open = [];

    private ContainersReader(WorkflowReading reading, IReadOnlyList<StateReading> readings, EquatableArray<State> drafts, QueryLanguage language)
    {
        _reading = reading;
        _language = language;
        _states = drafts.ToDictionary(static state => state.Method.Name);
        _readings = readings.ToDictionary(static state => state.Symbol.Name);
        foreach (var state in drafts)
        {
            _order.Add(state.Method.Name, _order.Count);
        }
    }

    /// <summary>The workflow's own machine: every state but those that only machines inside of others reach.</summary>
    public static EquatableArray<State> Complete(WorkflowReading reading, IReadOnlyList<StateReading> readings, EquatableArray<State> drafts, string startAt, QueryLanguage language)
    {
        if (!drafts.Any(static draft => draft is ParallelState or MapState))
        {
            return drafts;
        }

        var containers = new ContainersReader(reading, readings, drafts, language);
        foreach (var draft in drafts)
        {
            containers.Complete(draft.Method.Name);
        }

        var inner = new HashSet<string>(readings.SelectMany(static state => state.Branches).SelectMany(branch => containers.Reached(branch.StartAt, isInner: true)));
        var own = new HashSet<string>(containers.Reached(startAt, isInner: false));
        return ScopedNames.Of(drafts
            .Where(draft => own.Contains(draft.Method.Name) || !inner.Contains(draft.Method.Name))
            .Select(draft => containers._states[draft.Method.Name])
            .ToEquatableArray());
    }

    private void Complete(string method)
    {
        if (!_states.TryGetValue(method, out var state) || state is not (ParallelState or MapState) || !_completed.Add(method))
        {
            return;
        }

        _open.Add(method);
        var reading = _readings[method];
        var machines = reading.Branches.Select(branch => Machine(reading, branch)).ToArray();
        _states[method] = state switch
        {
            ParallelState parallel => ParallelReader.Complete(reading, parallel, (i, given) => Typed(machines[i], given)),
            MapState map => MapReader.Complete(reading, map, given => Typed(machines[0], given)),
            _ => state,
        };
        _open.Remove(method);
    }

    /// <summary>The machine with the types of what flows through it. A workflow of its own says them itself.</summary>
    private static InnerMachine Typed(InnerMachine machine, TypeReference? given)
    {
        if (machine.Workflow is not null)
        {
            return machine;
        }

        var flow = DataFlow.OfInner(machine.Machine, given);
        return machine with { Input = flow.Input, Output = flow.Output };
    }

    /// <summary>What a branch or item processor is made of. Faults of its shape are told, and leave it empty.</summary>
    private InnerMachine Machine(StateReading container, BranchReading branch)
    {
        var scope = branch.Attribute?.Text("Name") ?? container.Name;
        _reading.Literals.AddState(branch.Written, branch.StartAt);
        if (_states.ContainsKey(branch.StartAt))
        {
            return new InnerMachine(MachineOfStates(container, branch), null, null) { Scope = scope };
        }

        if (InnerWorkflowReader.Read(_reading, container, branch, _language) is { } workflow)
        {
            return WithHead(container, branch, workflow) with { Scope = scope };
        }

        _reading.IsWhole = false;
        container.Find(DiagnosticIds.TargetUnknown, branch.Location, container.Symbol.Name, branch.StartAt, Unknown(branch.StartAt));
        return new InnerMachine(Empty, null, null) { Scope = scope };
    }

    /// <summary>A workflow class is what it is: what would make its input is its caller's.</summary>
    private static InnerMachine WithHead(StateReading container, BranchReading branch, InnerMachine workflow)
    {
        if (branch.Arguments is not null)
        {
            container.Find(DiagnosticIds.UnusableInnerWorkflow, branch.Attribute!.LocationOf("Arguments"), container.Symbol.Name, branch.StartAt, "cannot have Arguments of its own here", "begin it with a [Pass] that makes what it needs, or set the Arguments of the [Parallel]");
        }

        return workflow;
    }

    private StateMachine MachineOfStates(StateReading container, BranchReading branch)
    {
        var reached = Reached(branch.StartAt, isInner: true);
        foreach (var method in reached)
        {
            if (_open.Contains(method))
            {
                _reading.IsWhole = false;
                container.Find(DiagnosticIds.MachineInItself, branch.Location, container.Symbol.Name, branch.StartAt, method);
                return Empty;
            }

            Complete(method);
        }

        CheckLeaks(container, branch, reached);
        var states = reached.OrderBy(method => _order[method]).Select(method => Inside(_states[method]));
        var start = branch.StartAt;
        if (Head(container, branch, reached) is { } head)
        {
            states = states.Prepend(head);
            start = head.Method.Name;
        }

        return new StateMachine(start, states.ToEquatableArray()) { QueryLanguage = _language };
    }

    private StateMachine Empty => new("", EquatableArray<State>.Empty) { QueryLanguage = _language };

    private string Unknown(string start) => _states.TryGetValue(start + "Async", out var asynchronous)
        ? $"not a state of this workflow. Its method is called '{asynchronous.Method.Name}': write nameof({asynchronous.Method.Identifier})."
        : "not a state of this workflow. Name a method with a state attribute.";

    /// <summary>Where a branch says how its input is made: the Pass at its head.</summary>
    private PassState? Head(StateReading container, BranchReading branch, IReadOnlyCollection<string> reached)
    {
        if (branch is not { Arguments: { } name, Attribute: { } attribute })
        {
            return null;
        }

        if (reached.Contains(name))
        {
            container.Find(DiagnosticIds.InvalidValue, attribute.LocationOf("Arguments"), "Arguments", $"a method that is no state of the branch, or begin the branch with '{name}'");
            return null;
        }

        if (ShapingReader.ReadBranchArguments(container, attribute, out var input) is not { } shaping)
        {
            return null;
        }

        _reading.Sources.Add(new Anchor(shaping.Method.Name, AnchorPart.Name), attribute.LocationOf("Arguments") ?? container.Location);
        return new PassState
        {
            Name = shaping.Method.Name,
            Method = shaping.Method,
            Input = input,
            Transition = new Transition(branch.StartAt),
            Value = shaping.Body,
            Result = new ResultShape.Result(),
        };
    }

    /// <summary>A machine inside of another must not come to where that goes on: it would be no machine of its own.</summary>
    private void CheckLeaks(StateReading container, BranchReading branch, IReadOnlyCollection<string> reached)
    {
        if (_states[container.Symbol.Name].Targets.FirstOrDefault(reached.Contains) is { } method)
        {
            container.Find(DiagnosticIds.LeakingMachine, branch.Location, container.Symbol.Name, branch.StartAt, method);
        }
    }

    /// <summary>A state as it is inside of another: what the class catches is caught in the workflow's own machine only.</summary>
    private static State Inside(State state) => state is WorkState { Catch.IsEmpty: false } work
        ? work with { Catch = work.Catch.Where(static catcher => !IsOfClass(catcher)).ToEquatableArray() }
        : state;

    private static bool IsOfClass(Catcher catcher) => catcher.Origin.StartsWith("class", StringComparison.Ordinal);

    /// <summary>The states that a machine comes to from one on.</summary>
    private IReadOnlyList<string> Reached(string start, bool isInner)
    {
        List<string> reached = [];
        var seen = new HashSet<string>();
        var work = new Queue<string>([start]);
        while (work.Count > 0)
        {
            var method = work.Dequeue();
            if (!_states.TryGetValue(method, out var state) || !seen.Add(method))
            {
                continue;
            }

            reached.Add(method);
            foreach (var target in (isInner ? Inside(state) : state).Targets)
            {
                work.Enqueue(target);
            }
        }

        return reached;
    }
}
