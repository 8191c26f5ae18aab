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
        var input = context.Slots.Of(choice)?.Name;
        writer.Line($"var next = {context.Call(choice.Method, input)};");
        foreach (var target in choice.Targets)
        {
            using (writer.Block($"if (next.Is(nameof({context[target].Method.Identifier})))"))
            {
                EmitArm(context, choice, target, input);
                writer.Line("break;");
            }

            writer.Line();
        }

        writer.Line("throw new global::System.Diagnostics.UnreachableException();");
    }

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
