using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>Which states lead to which.</summary>
internal static class Graph
{
    /// <summary>The methods of the states that transitions from a state lead to, over any number of them.</summary>
    public static HashSet<string> ReachableFrom(StateMachine machine, State start)
    {
        var seen = new HashSet<string>();
        var work = new Queue<string>(start.Targets);
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

        return seen;
    }
}
