using System.Collections.Immutable;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>Which type of data reaches each state, along every transition from the start.</summary>
internal sealed class DataFlow
{
    private readonly Dictionary<string, State> _states = [];
    private readonly Dictionary<string, List<TypeReference>> _incoming = [];
    private readonly KnownMembers _known;

    private DataFlow(StateMachine machine, bool isInner = false, TypeReference? given = null)
    {
        foreach (var state in machine.States)
        {
            _states[state.Method.Name] = state;
        }

        _known = KnownMembers.Of(machine);
        var readers = FirstReaders(machine.StartAt).ToArray();
        Input = readers.Select(reader => reader.Input)
            .FirstOrDefault(candidate => readers.All(reader => TypeFit.Fits(candidate!, reader.Input!, HandsOn(reader))));
        if (readers.Length == 0)
        {
            Input = isInner ? given : OfExecution(machine);
        }

        Inputs = Input is { } only ? new[] { only }.ToEquatableArray() : readers.Select(reader => reader.Input!).Distinct().ToEquatableArray();
        if (_states.ContainsKey(machine.StartAt))
        {
            Flow(machine.StartAt, Input);
        }

        Ends = machine.States
            .Where(state => state.IsTerminal && state is not FailState && _incoming.ContainsKey(state.Method.Name))
            .ToEquatableArray();
        Output = OutputOfEnds();
    }

    /// <summary>The types of the states that read the workflow's input first; more than one is a fault.</summary>
    public EquatableArray<TypeReference> Inputs { get; }

    /// <summary>What the workflow takes: the one type that fits every state that reads it first. Null if there is none.</summary>
    public TypeReference? Input { get; }

    /// <summary>The reached states at which the machine ends with success.</summary>
    public EquatableArray<State> Ends { get; }

    /// <summary>What the workflow gives; null if the ends give nothing, or differ.</summary>
    public TypeReference? Output { get; }

    public static DataFlow Of(StateMachine machine) => new(machine);

    /// <summary>The flow through a machine inside of a state.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="given">What it is given, if none of its states says; null if nobody knows.</param>
    public static DataFlow OfInner(StateMachine machine, TypeReference? given) => new(machine, isInner: true, given);

    public bool IsReached(State state) => _incoming.ContainsKey(state.Method.Name);

    /// <summary>The types that come into a state; none if there is no data yet.</summary>
    public IReadOnlyList<TypeReference> Incoming(State state) => _incoming.TryGetValue(state.Method.Name, out var types) ? types : [];

    /// <summary>The type a state holds while it runs: its input's, or the one type that comes in; null if there is none or nobody can say.</summary>
    public TypeReference? Held(State state) => state.Input ?? Unified(Incoming(state));

    /// <summary>The types that a state gives to a target, or to the end (null).</summary>
    public IEnumerable<TypeReference> Given(State state, string? target) => state switch
    {
        WorkState task => (target == task.Transition.Next ? GivenResult(task) : [])
            .Concat(task.Catch.Where(catcher => catcher.Next == target).SelectMany(catcher => Given(task, catcher))),
        PassState pass => Given(pass, pass.Result, pass.Method.Result),
        ChoiceState choice => choice.Arms.Where(arm => arm.Next == target).SelectMany(arm => Given(choice, arm)),
        WaitState wait => PassedOn(wait),
        SucceedState succeed => succeed.Method.Result is { } result ? [result] : PassedOn(succeed),
        _ => [],
    };

    /// <summary>The types that a Task, Parallel or Map gives on if it does not fail.</summary>
    public IEnumerable<TypeReference> GivenResult(WorkState task) => Given(task, task.Result, task.ResultType);

    /// <summary>The types that a Task, Parallel or Map gives to the handler of an error.</summary>
    public IEnumerable<TypeReference> Given(WorkState task, Catcher catcher) => Given(task, catcher.Output, TypeReference.ErrorOutput);

    /// <summary>The types that an arm of a Choice gives to its target: without null, if the arm is taken only where there is a value.</summary>
    public IEnumerable<TypeReference> Given(ChoiceState choice, ChoiceArm arm)
    {
        var taken = choice.Arms.Zip(_known.ArmsOf(choice), static (other, facts) => (other, facts.Taken)).First(pair => ReferenceEquals(pair.other, arm)).Taken;
        var facts = arm.Output is null ? taken : ValueFacts.Of(arm.Output, taken);
        return Refined(arm.OutputType is { } type ? [type] : HeldOrIncoming(choice), facts);
    }

    /// <summary>The parameters that read what the execution was started with, and their methods. Those of a Distributed Map's children read another execution's.</summary>
    public static IEnumerable<(Method Method, Parameter Parameter)> ExecutionInputs(StateMachine machine) =>
        (from state in machine.States
         from method in state.Methods.Distinct()
         from parameter in method.Parameters
         where parameter.Kind is ParameterKind.ExecutionInput
         select (method, parameter))
        .Concat(machine.States.Where(static state => state is not MapState { Distributed: not null }).SelectMany(static state => state.Machines).SelectMany(ExecutionInputs));

    /// <summary>Whether a state gives its input on, and so has to keep it whole.</summary>
    public static bool HandsOn(State state) => state switch
    {
        WorkState task => IsInput(task.Result) || task.Catch.Any(static catcher => IsInput(catcher.Output)),
        PassState pass => IsInput(pass.Result),
        ChoiceState choice => choice.Arms.Any(arm => arm.OutputType is null),
        WaitState => true,
        SucceedState { Method.Result: null } => true,
        _ => false,
    };

    private static bool IsInput(ResultShape shape) => shape is ResultShape.Input or ResultShape.Path;

    private IEnumerable<TypeReference> Given(State state, ResultShape shape, TypeReference? result) => shape switch
    {
        ResultShape.Output output => output.Shaping.Method.Result is { } shaped ? [shaped] : [],
        ResultShape.Result => result is null ? [] : [result],
        _ => PassedOn(state),
    };

    private IEnumerable<TypeReference> PassedOn(State state) => state.IsTerminal ? HeldOrIncoming(state) : Refined(HeldOrIncoming(state), _known.At(state));

    private IEnumerable<TypeReference> HeldOrIncoming(State state) => Held(state) is { } held ? [held] : Incoming(state);

    private static IEnumerable<TypeReference> Refined(IEnumerable<TypeReference> types, ImmutableHashSet<string> facts) =>
        facts.Contains(MemberPath.Root) ? types.Select(static type => type.WithoutNull) : types;

    /// <summary>The one of several types that all of them fit; null if there is none.</summary>
    private static TypeReference? Unified(IReadOnlyList<TypeReference> types) =>
        types.FirstOrDefault(candidate => types.All(other => TypeFit.Fits(other, candidate, isHandedOn: true)));

    private void Flow(string start, TypeReference? input)
    {
        _incoming[start] = input is null ? [] : [input];
        var work = new Queue<string>([start]);
        while (work.Count > 0)
        {
            var state = _states[work.Dequeue()];
            foreach (var target in state.Targets.Where(_states.ContainsKey))
            {
                if (AddIncoming(target, Given(state, target)))
                {
                    work.Enqueue(target);
                }
            }
        }
    }

    private bool AddIncoming(string target, IEnumerable<TypeReference> given)
    {
        var isNew = !_incoming.TryGetValue(target, out var types);
        if (types is null)
        {
            _incoming[target] = types = [];
        }

        foreach (var type in given.ToArray())
        {
            if (types.All(known => known.FullName != type.FullName))
            {
                types.Add(type);
                isNew = true;
            }
        }

        return isNew;
    }

    /// <summary>The start, or the first states behind it that read what it hands on.</summary>
    private IEnumerable<State> FirstReaders(string start)
    {
        var seen = new HashSet<string>();
        var work = new Queue<string>([start]);
        while (work.Count > 0)
        {
            if (!_states.TryGetValue(work.Dequeue(), out var state) || !seen.Add(state.Method.Name))
            {
                continue;
            }

            if (state.Input is not null)
            {
                yield return state;
            }
            else if (HandsOn(state))
            {
                foreach (var target in PassingTargets(state))
                {
                    work.Enqueue(target);
                }
            }
        }
    }

    private static IEnumerable<string> PassingTargets(State state) => state switch
    {
        ChoiceState choice => choice.Arms.Where(arm => arm.OutputType is null).Select(arm => arm.Next),
        WorkState task => task.Catch.Where(static catcher => IsInput(catcher.Output)).Select(catcher => catcher.Next)
            .Concat(task.Transition.Next is { } next && IsInput(task.Result) ? [next] : []),
        _ => state.Targets,
    };

    /// <summary>What an execution is started with, if no state takes it and parameters read it where they please.</summary>
    private static TypeReference? OfExecution(StateMachine machine)
    {
        var types = ExecutionInputs(machine).Select(static read => read.Parameter.Type!).ToArray();
        return types.FirstOrDefault(candidate => types.All(other => TypeFit.Fits(candidate, other, isHandedOn: true))) ?? types.FirstOrDefault();
    }

    /// <summary>The one type that every end's value fits.</summary>
    private TypeReference? OutputOfEnds()
    {
        if (Ends.Any(end => !Given(end, target: null).Any()))
        {
            return null;
        }

        var given = Ends.SelectMany(end => Given(end, target: null)).ToArray();
        return given.FirstOrDefault(candidate => given.All(other => other.IsJson == candidate.IsJson && TypeFit.Fits(other, candidate, isHandedOn: true)));
    }
}
