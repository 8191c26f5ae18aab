using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>
/// Which members of a state's input a <c>ResultPath</c> has set on every path into it, although their types allow null. Members are paths of JSON names, for
/// instance <c>payment</c> or <c>artifact/descriptor</c>.
/// </summary>
internal sealed class KnownMembers
{
    private static readonly ImmutableHashSet<string> Nothing = ImmutableHashSet<string>.Empty;

    private readonly Dictionary<string, ImmutableHashSet<string>> _known = [];

    private KnownMembers(StateMachine machine)
    {
        var states = new Dictionary<string, State>();
        foreach (var state in machine.States)
        {
            states[state.Method.Name] = state;
        }

        // Nobody knows what an execution starts with. A way in can only take away from what is known, so this comes to an end, also in cycles.
        Join(machine.StartAt, Nothing);
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

    public static KnownMembers Of(StateMachine machine) => new(machine);

    public static string Path(IEnumerable<string> jsonNames) => string.Join("/", jsonNames);

    /// <summary>The members that are set whenever a state starts; none of a state that is never reached.</summary>
    public IReadOnlyCollection<string> At(State state) => _known.TryGetValue(state.Method.Name, out var known) ? known : Nothing;

    private bool Join(string target, ImmutableHashSet<string> known)
    {
        var before = _known.TryGetValue(target, out var joined) ? joined : null;
        var after = before is null ? known : before.Intersect(known);
        _known[target] = after;
        return before is null || after.Count < before.Count;
    }

    private static IEnumerable<(string Target, ImmutableHashSet<string> Known)> Given(State state, ImmutableHashSet<string> known) => state switch
    {
        TaskState task => task.Catch
            .Select(catcher => (catcher.Next, Shaped(catcher.Output, known, value: null, isSet: true)))
            .Concat(Next(task.Transition, Shaped(task.Result, known, value: null, IsSet(task.Method)))),
        PassState pass => Next(pass.Transition, Shaped(pass.Result, known, pass.Value, IsSet(pass.Method))),
        ChoiceState choice => choice.Arms.Select(arm => (arm.Next, arm.Output is { } output ? Surviving(output, known) : known)),
        WaitState wait => Next(wait.Transition, known),
        _ => [],
    };

    private static IEnumerable<(string Target, ImmutableHashSet<string> Known)> Next(Transition transition, ImmutableHashSet<string> known) =>
        transition.Next is { } next ? [(next, known)] : [];

    private static ImmutableHashSet<string> Shaped(ResultShape shape, ImmutableHashSet<string> known, Expression? value, bool isSet) => shape switch
    {
        ResultShape.Input => known,
        ResultShape.Path path => Put(known, Path(path.Members.Select(static member => member.JsonName)), isSet),
        ResultShape.Output output => Surviving(output.Shaping.Body, known),
        _ => value is null ? Nothing : Surviving(value, known),
    };

    private static ImmutableHashSet<string> Put(ImmutableHashSet<string> known, string path, bool isSet)
    {
        var others = Without(known, path);
        return isSet ? others.Add(path) : others;
    }

    /// <summary>What is still known of a value that an expression makes of the input: of the input itself, and of a copy with other members.</summary>
    private static ImmutableHashSet<string> Surviving(Expression value, ImmutableHashSet<string> known) => value switch
    {
        Reference.Input => known,
        With with => with.Members.Aggregate(Surviving(with.Target, known), static (left, member) => Without(left, member.Name)),
        _ => Nothing,
    };

    private static ImmutableHashSet<string> Without(ImmutableHashSet<string> known, string path) =>
        known.Except(known.Where(member => member == path || member.StartsWith(path + "/", StringComparison.Ordinal)));

    private static bool IsSet(Method method) => method is { IsResultNeverNull: true, Result.IsJson: false };
}
