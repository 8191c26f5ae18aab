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
            if (!CaseEmitter.EmitIf(context, $"if (next.Is(nameof({context[target].Method.Identifier})))", () => EmitArm(context, choice, target, input)))
            {
                writer.Line();
            }
        }

        writer.Line("throw next.Unreachable();");
    }

    private static void EmitArm(MachineContext context, ChoiceState choice, string target, string? input)
    {
        var writer = context.Writer;
        var slot = context.Slots.Of(context[target]);

        // What is evaluated is in 'next' already; whatever arm leads there, it sets the same variables.
        AssignEmitter.Write(context, AssignEmitter.Evaluate(context, choice.AssignOf(choice.Arms.First(arm => arm.Next == target)), input, whole: input));
        var types = TypesOf(choice, target);
        for (var i = 0; i < types.Length && slot is not null; i++)
        {
            var value = types[i] is { } type ? $"({type.FullName})next.Value!" : input;
            if (types.Length == 1)
            {
                context.Assign(slot, value, types[i] ?? context.Flow.Held(choice));
                continue;
            }

            // Whatever the last one is, it is what is left: also a null, which is of no type.
            var test = i == types.Length - 1 ? "else" : $"{(i == 0 ? "if" : "else if")} ({Test(types[i], types)})";
            using (writer.Block(test))
            {
                context.Assign(slot, value, types[i] ?? context.Flow.Held(choice));
            }
        }

        context.Leave(target, isRetried: false);
    }

    /// <summary>What the arms to a target give, in the order in which they are told apart; null for the input. A nullable type comes last, where nothing is tested.</summary>
    public static TypeReference?[] TypesOf(ChoiceState choice, string target) =>
        [.. choice.Arms.Where(arm => arm.Next == target).Select(arm => arm.OutputType).Distinct().OrderBy(type => type is null ? 0 : type.IsNullable ? 2 : 1)];

    /// <summary>Which of several arms to one target was taken.</summary>
    public static string Test(TypeReference? type, TypeReference?[] types) =>
        type is null ? "!next.HasValue" : types.Count(other => other is not null) == 1 ? "next.HasValue" : $"next.Value is {type.FullName.TrimEnd('?')}";
}
