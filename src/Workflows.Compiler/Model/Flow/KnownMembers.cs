using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>
/// Which members of a state's input are set on every path into it, although their types allow null: by a <c>ResultPath</c>, by the arm of a Choice that asked for
/// them, or by an expression that made them. Members are <see cref="MemberPath"/>s.
/// </summary>
internal sealed class KnownMembers
{
    private readonly Dictionary<string, ImmutableHashSet<string>> _known = [];
    private readonly Dictionary<string, IReadOnlyList<(ImmutableHashSet<string> Asked, ImmutableHashSet<string> Taken)>> _arms = [];

    private readonly bool _trustsResults;

    private KnownMembers(StateMachine machine, bool trustsResults, ImmutableHashSet<string> start)
    {
        _trustsResults = trustsResults;
        var states = new Dictionary<string, State>();
        foreach (var state in machine.States)
        {
            states[state.Method.Name] = state;
        }

        // A way in can only take away from what is known, so this comes to an end, also in cycles.
        Join(machine.StartAt, start);
        var work = new Queue<string>([machine.StartAt]);
        while (work.Count > 0)
        {
            if (!states.TryGetValue(work.Dequeue(), out var state))
            {
                continue;
            }

            foreach (var (target, known) in Given(state, _known[state.Method.Name]))
            {
                if (Join(target, known))
                {
                    work.Enqueue(target);
                }
            }
        }
    }

    /// <summary>What is known if every task gives what the type of its result says. Nobody knows what an execution starts with.</summary>
    public static KnownMembers Of(StateMachine machine) => new(machine, trustsResults: true, MemberPath.Nothing);

    /// <summary>What the definition itself has made sure of, whatever tasks give.</summary>
    public static KnownMembers CertainOf(StateMachine machine) => new(machine, trustsResults: false, MemberPath.Nothing);

    /// <summary>What is known within a machine inside of a state: at its start, what the state says of the value that it hands in.</summary>
    public KnownMembers Within(WorkState container, StateMachine inner) => new(inner, _trustsResults, HandedIn(container));

    /// <summary>The members that are set whenever a state starts; none of a state that is never reached.</summary>
    public ImmutableHashSet<string> At(State state) => _known.TryGetValue(state.Method.Name, out var known) ? known : MemberPath.Nothing;

    /// <summary>
    /// What is known of a Choice's input where the condition of each of its arms is asked, and where the arm is taken. The default arm comes last, as
    /// <see cref="ChoiceState.Arms"/> has it.
    /// </summary>
    public IReadOnlyList<(ImmutableHashSet<string> Asked, ImmutableHashSet<string> Taken)> ArmsOf(ChoiceState choice) =>
        _arms.TryGetValue(choice.Method.Name, out var arms) ? arms : _arms[choice.Method.Name] = ArmsOf(choice, At(choice));

    /// <summary>The same, given what is known before the first arm is asked.</summary>
    public static IReadOnlyList<(ImmutableHashSet<string> Asked, ImmutableHashSet<string> Taken)> ArmsOf(ChoiceState choice, ImmutableHashSet<string> known)
    {
        var arms = new List<(ImmutableHashSet<string>, ImmutableHashSet<string>)>();
        foreach (var rule in choice.Choices)
        {
            // An arm that is never taken, if all that is known is true, may ask whether it is: then only the arm itself says something.
            var outcome = Refinement.Of(rule.Condition, known);
            var alone = Refinement.Of(rule.Condition, MemberPath.Nothing);
            arms.Add((known, outcome.WhenTrue ?? alone.WhenTrue ?? MemberPath.Nothing));
            known = outcome.WhenFalse ?? alone.WhenFalse ?? MemberPath.Nothing;
        }

        if (choice.Default is not null)
        {
            arms.Add((known, known));
        }

        return arms;
    }

    private bool Join(string target, ImmutableHashSet<string> known)
    {
        var before = _known.TryGetValue(target, out var joined) ? joined : null;
        var after = before is null ? known : before.Intersect(known);
        _known[target] = after;
        return before is null || after.Count < before.Count;
    }

    private IEnumerable<(string Target, ImmutableHashSet<string> Known)> Given(State state, ImmutableHashSet<string> known) => state switch
    {
        WorkState task => task.Catch
            .Select(catcher => (catcher.Next, Shaped(catcher.Output, known, MemberPath.OnlyRoot)))
            .Concat(Next(task.Transition, Shaped(task.Result, known, ResultOf(task, known)))),
        PassState pass => Next(pass.Transition, pass.Value is { } value ? Given(pass, value, Refinement.Evaluated(value, known)) : known),
        ChoiceState choice => Given(choice, known),
        WaitState wait => Next(wait.Transition, known),
        _ => [],
    };

    private IEnumerable<(string Target, ImmutableHashSet<string> Known)> Given(ChoiceState choice, ImmutableHashSet<string> known) =>
        choice.Arms.Zip(ArmsOf(choice, known), (arm, facts) => (arm.Next, arm.Output is { } output ? ValueFacts.Of(output, facts.Taken, _trustsResults) : facts.Taken));

    private static IEnumerable<(string Target, ImmutableHashSet<string> Known)> Next(Transition transition, ImmutableHashSet<string> known) =>
        transition.Next is { } next ? [(next, known)] : [];

    private ImmutableHashSet<string> Given(PassState pass, Expression value, ImmutableHashSet<string> known) =>
        Shaped(pass.Result, known, ValueFacts.Of(value, known, _trustsResults));

    private ImmutableHashSet<string> Shaped(ResultShape shape, ImmutableHashSet<string> known, ImmutableHashSet<string> result) => shape switch
    {
        ResultShape.Input => known,
        ResultShape.Path path => Put(known, MemberPath.Of(path.Members.Select(static member => member.JsonName)), result),
        ResultShape.Output output => ValueFacts.Of(output.Shaping.Body, known, _trustsResults),
        _ => result,
    };

    private static ImmutableHashSet<string> Put(ImmutableHashSet<string> known, string path, ImmutableHashSet<string> result)
    {
        var others = known.WithoutPath(path);
        return result.IsEmpty ? others : others.WithPath(path).Union(result.Select(inner => path + inner));
    }

    private ImmutableHashSet<string> ResultOf(WorkState work, ImmutableHashSet<string> known) => work switch
    {
        TaskState task => _trustsResults && IsNeverNull(task) ? MemberPath.OnlyRoot : MemberPath.Nothing,
        ParallelState { Combiner.Body: var combined } => ValueFacts.Of(combined, known, _trustsResults),

        // An array of what is inside, or an object that says where it was written.
        _ => MemberPath.OnlyRoot,
    };

    // Of its members nothing is known: a service may leave some away, and nobody but the types says otherwise.
    private static bool IsNeverNull(TaskState task) => task.IsCode && task.Pattern is TaskPattern.RequestResponse
        ? task.Method is { IsResultNeverNull: true, Result.IsJson: false }
        : task.ResultType is { IsNullable: false, IsJson: false };

    private ImmutableHashSet<string> HandedIn(WorkState container)
    {
        var known = At(container);
        return container switch
        {
            ParallelState { Arguments.Body: var arguments } => ValueFacts.Of(arguments, Refinement.Evaluated(arguments, known), _trustsResults),
            ParallelState => known,
            MapState { Distributed.Batcher: not null } => MemberPath.Nothing,
            MapState { ItemSelector.Body: var selector } => ValueFacts.Of(selector, Refinement.Evaluated(selector, known), _trustsResults),
            _ => MemberPath.Nothing,
        };
    }
}
