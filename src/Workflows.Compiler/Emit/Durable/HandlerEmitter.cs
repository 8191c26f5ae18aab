using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes the catchers of a machine's states: the first that takes the error moves the frame to its handler.</summary>
internal static class HandlerEmitter
{
    public static bool IsNeeded(IEnumerable<MachineContext> contexts) => contexts.Any(static context => WithCatchers(context).Any());

    public static void Emit(MachineContext context)
    {
        foreach (var task in WithCatchers(context))
        {
            foreach (var catcher in task.Catch)
            {
                var errors = string.Join(", ", catcher.ErrorEquals.Select(CSharpText.Quote));
                StateCase.Emit(context, $"case {context.Label(task)} when failure.Matches({errors}):", task, () => EmitCatcher(context, task, catcher));
                context.Writer.Line();
            }
        }
    }

    private static IEnumerable<WorkState> WithCatchers(MachineContext context) => context.Machine.States.OfType<WorkState>().Where(static task => !task.Catch.IsEmpty);

    private static void EmitCatcher(MachineContext context, WorkState task, Catcher catcher)
    {
        var input = context.Slots.Of(task)?.Name;
        var (value, given) = CatchEmitter.Given(context, task, catcher, input);
        if (CatchEmitter.ReadsError(catcher))
        {
            context.Writer.Line("var error = failure.Output;");
        }

        var assign = AssignEmitter.Evaluate(context, catcher.Assign, input, "error");
        context.MoveOn(value, given, catcher.Next, assign: assign);
        context.Writer.Line("return true;");
    }
}
