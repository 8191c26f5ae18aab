using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the states that run at once: a method that is not asynchronous and hands over to the loop whatever it cannot finish.</summary>
internal static class AtOnceEmitter
{
    public static void Emit(MachineContext context)
    {
        var writer = context.Writer;
        var states = context.Machine.States.Where(context.AtOnce!.Contains).ToArray();
        context.IsAtOnce = true;
        writer.Line($"var state = {context.Label(context.Machine.StartAt)};");
        foreach (var slot in Data(context, states))
        {
            writer.Line($"{slot.Type.FullName} {slot.Name} = {context.Initial(slot)};");
        }

        foreach (var slot in context.Variables.All)
        {
            writer.Line($"{slot.Type.FullName} {slot.Name} = {slot.Default};");
        }

        using (writer.Block("try"))
        using (writer.Block("switch (state)"))
        {
            foreach (var state in states)
            {
                StateEmitter.Emit(context, state);
                writer.Line();
            }

            writer.Line("default:");
            writer.Line("    throw new global::System.Diagnostics.UnreachableException();");
        }

        using (writer.Block("catch (global::System.Exception exception)"))
        {
            // What is pure is evaluated again there; a task is not called again.
            var isTask = FailureEmitter.AnyOf(context, states.OfType<TaskState>());
            writer.Line($"var pending = exception.Thrown(isTask: state is {isTask}, cancellationToken);");
            writer.Line($"return {context.HandOver("state", "pending", Wanted(context, states))};");
        }

        context.IsAtOnce = false;
    }

    /// <summary>The variables that these states read or write.</summary>
    private static Slot[] Data(MachineContext context, IEnumerable<State> states) =>
        [.. context.Slots.All.Where(slot => states.SelectMany(state => Targets(state).Select(target => context[target]).Prepend(state)).Any(state => context.Slots.Of(state) == slot))];

    // A failure is handed over before a handler gets anything.
    private static IEnumerable<string> Targets(State state) =>
        state is WorkState task ? task.Targets.Where(target => target == task.Transition.Next) : state.Targets;

    /// <summary>The inputs of the states that can fail.</summary>
    private static Slot[] Wanted(MachineContext context, IEnumerable<State> states)
    {
        var failing = states.Where(state => state is not SucceedState { Method.Result: null }).Select(context.Slots.Of).ToArray();
        return [.. context.Slots.All.Where(failing.Contains)];
    }
}
