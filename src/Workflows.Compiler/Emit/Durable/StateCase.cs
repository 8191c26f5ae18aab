using System.Text.RegularExpressions;
using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes a case of the switch over a frame's states: what its code reads of the frame is declared before, and no more than that, since each is read from JSON.</summary>
internal static class StateCase
{
    private static readonly Regex Name = new(@"@?\w+", RegexOptions.CultureInvariant);

    /// <param name="context">The machine.</param>
    /// <param name="label">The case's label.</param>
    /// <param name="state">The state.</param>
    /// <param name="write">Writes its code.</param>
    public static void Emit(MachineContext context, string label, State state, Action write)
    {
        CaseEmitter.Emit(context, label, () =>
        {
            var code = CaseEmitter.CodeOf(context, write);
            foreach (var (name, value) in Readable(context, state))
            {
                var uses = Name.Matches(code).Cast<Match>().Where(match => match.Value == name).ToArray();
                if (uses.Length == 1 && CanStandAtUse(code, uses[0]))
                {
                    code = code.Remove(uses[0].Index, uses[0].Length).Insert(uses[0].Index, value);
                }
                else if (uses.Length > 0)
                {
                    context.Writer.Line($"var {name} = {value};");
                }
            }

            context.Writer.Lines(code);
        });
    }

    /// <summary>Whether what is read can stand where it is used, rather than in a variable: not where it would be read for each item, or is only a word in a text.</summary>
    private static bool CanStandAtUse(string code, Match use) =>
        !code.Contains('"') && !code.Contains("=>") && !code.Contains("for (") && (use.Index == 0 || code[use.Index - 1] is '(' or ' ') && !code.Substring(use.Index + use.Length).StartsWith(":", StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Value)> Readable(MachineContext context, State state)
    {
        yield return ("options", "frame.Options");
        yield return ("observer", "frame.Observe()");
        if (context.Slots.Of(state) is { } slot)
        {
            yield return (slot.Name, DurableForm.Read(context, "Input", slot.Type));
        }

        if (context.ReadsExecutionInput && context.ExecutionInputType is { } type)
        {
            yield return (context.ExecutionInput, DurableForm.Read(context, "ExecutionInput", type));
        }

        foreach (var variable in Variables(context))
        {
            var isKnown = variable.Value.Type.IsNullable ? "" : "!";
            yield return (variable.Value.Name, $"frame.Variable({CSharpText.Quote(variable.Key)}, {DurableForm.Contract(context, variable.Value.Type)}){isKnown}");
        }
    }

    private static IEnumerable<KeyValuePair<string, Slot>> Variables(MachineContext context)
    {
        // Whoever asks for them first makes them.
        _ = context.Variables;
        return context.Variables.Named;
    }
}
