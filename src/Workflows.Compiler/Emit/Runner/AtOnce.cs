using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>
/// Which states run at once, from the start on: while every task is done when its method returns, nothing has to outlive a wait, and what a retry would
/// need is not kept. A method that returns a <c>Task</c> will have to be waited for; one that returns a value or a <c>ValueTask</c> often will not.
/// </summary>
internal sealed class AtOnce
{
    private readonly HashSet<string> _states = [];

    private AtOnce(StateMachine machine)
    {
        var byMethod = machine.States.ToDictionary(state => state.Method.Name);
        var work = new Queue<string>([machine.StartAt]);
        while (work.Count > 0)
        {
            var state = byMethod[work.Dequeue()];
            if (!CanRun(state) || !_states.Add(state.Method.Name))
            {
                continue;
            }

            foreach (var target in state is WorkState task ? task.Transition.Next is { } next ? [next] : [] : state.Targets)
            {
                work.Enqueue(target);
            }
        }
    }

    /// <summary>The states; null if they would save nothing, because no task is among them or nothing is ever tried again.</summary>
    public static AtOnce? Of(StateMachine machine)
    {
        if (machine.TimeoutSeconds is not null || !machine.States.Any(HandlesErrors) || machine.States.Any(MachineContext.ReadsContextIn))
        {
            return null;
        }

        var states = new AtOnce(machine);
        return machine.States.Any(state => state is TaskState && states.Contains(state)) ? states : null;
    }

    public bool Contains(State state) => _states.Contains(state.Method.Name);

    private static bool HandlesErrors(State state) => state is WorkState { HandlesErrors: true };

    private static bool CanRun(State state) => state switch
    {
        TaskState task => (!task.Method.IsAwaited || task.Method.IsValueTask) && task is { CallsOutside: false, Arguments: null, Timeout: null, Result: not ResultShape.Output } && !AssignEmitter.IsComputed(task.Assign),
        PassState or ChoiceState or SucceedState => true,
        _ => false,
    };
}
