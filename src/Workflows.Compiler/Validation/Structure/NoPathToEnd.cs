using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>From a state that is reached no transition leads to an end. Told once for each such cycle, at its first state.</summary>
internal static class NoPathToEnd
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow)
    {
        var ending = Ending(machine);
        var told = new HashSet<string>();
        foreach (var state in machine.States.Where(state => flow.IsReached(state) && !ending.Contains(state.Method.Name)))
        {
            if (told.Contains(state.Method.Name))
            {
                continue;
            }

            Follow(machine, state.Method.Name, told);
            yield return new Finding(DiagnosticIds.NoPathToEnd, new Anchor(state.Method.Name, AnchorPart.Name), new[] { state.Method.Name }.ToEquatableArray());
        }
    }

    private static HashSet<string> Ending(StateMachine machine)
    {
        var ending = new HashSet<string>(machine.States.Where(state => state.IsTerminal).Select(state => state.Method.Name));
        for (var count = -1; count != ending.Count;)
        {
            count = ending.Count;
            ending.UnionWith(machine.States.Where(state => state.Targets.Any(ending.Contains)).Select(state => state.Method.Name));
        }

        return ending;
    }

    private static void Follow(StateMachine machine, string start, HashSet<string> seen)
    {
        var work = new Queue<string>([start]);
        while (work.Count > 0)
        {
            var name = work.Dequeue();
            if (seen.Add(name) && machine.States.FirstOrDefault(state => state.Method.Name == name) is { } state)
            {
                foreach (var target in state.Targets)
                {
                    work.Enqueue(target);
                }
            }
        }
    }
}
