using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes a Choice: calls the method and goes where it says.</summary>
internal static class ChoiceEmitter
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
            }

            writer.Line();
        }

        writer.Line("throw new global::System.Diagnostics.UnreachableException();");
    }

    private static void EmitArm(MachineContext context, ChoiceState choice, string target, string? input)
    {
        var writer = context.Writer;
        var slot = context.Slots.Of(context[target]);
        var types = choice.Arms.Where(arm => arm.Next == target).Select(arm => arm.OutputType).Distinct().ToArray();
        foreach (var type in types.Where(_ => slot is not null))
        {
            var value = type is null ? input : $"({type.FullName})next.Value!";
            if (types.Length == 1)
            {
                context.Assign(slot, value, type);
            }
            else if (value != slot!.Name)
            {
                using (writer.Block($"if ({Test(type, types)})"))
                {
                    context.Assign(slot, value, type);
                }
            }
        }

        writer.Line($"goto case {context.Label(target)};");
    }

    /// <summary>Which of several arms to one target was taken.</summary>
    private static string Test(TypeReference? type, TypeReference?[] types) =>
        type is null ? "!next.HasValue" : types.Count(other => other is not null) == 1 ? "next.HasValue" : $"next.Value is {type.FullName}";
}
