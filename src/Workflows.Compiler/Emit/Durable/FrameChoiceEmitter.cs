using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes a Choice: calls the method and says where the frame goes.</summary>
internal static class FrameChoiceEmitter
{
    public static void Emit(MachineContext context, ChoiceState choice)
    {
        var writer = context.Writer;
        var call = context.Call(choice.Method, context.Slots.Of(choice)?.Name);
        if (choice.Targets.All(target => IsByName(context, choice, target)))
        {
            writer.Line($"frame.MoveTo({call});");
            writer.Line("break;");
            return;
        }

        writer.Line($"var next = {call};");
        foreach (var target in choice.Targets)
        {
            using (writer.Block($"if (next.Is(nameof({context[target].Method.Identifier})))"))
            {
                EmitArm(context, choice, target, context.Slots.Of(choice)?.Name);
                writer.Line("break;");
            }

            writer.Line();
        }

        writer.Line("throw next.Unreachable();");
    }

    /// <summary>Whether the machine's table says which state is meant: it is called as its method, and gets the Choice's input.</summary>
    private static bool IsByName(MachineContext context, ChoiceState choice, string target) =>
        context[target].Name == context[target].Method.Name && choice.Arms.Where(arm => arm.Next == target).All(arm => arm.OutputType is null && choice.AssignOf(arm).IsEmpty);

    private static void EmitArm(MachineContext context, ChoiceState choice, string target, string? input)
    {
        var assign = AssignEmitter.Evaluate(context, choice.AssignOf(choice.Arms.First(arm => arm.Next == target)), input, whole: input);
        var types = ChoiceEmitter.TypesOf(choice, target);
        for (var i = 0; i < types.Length; i++)
        {
            var test = i == types.Length - 1 ? "else" : $"{(i == 0 ? "if" : "else if")} ({ChoiceEmitter.Test(types[i], types)})";
            using (types.Length == 1 ? null : context.Writer.Block(test))
            {
                var value = types[i] is { } type ? $"({type.FullName})next.Value!" : null;
                context.MoveOn(value, types[i], target);
            }
        }

        AssignEmitter.Write(context, assign);
    }
}
