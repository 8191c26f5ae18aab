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
        var writer = context.Writer;
        var body = context.Writer = new SourceWriter();
        write();
        context.Writer = writer;
        var code = body.ToString();
        var used = new HashSet<string>(Name.Matches(code).Cast<Match>().Select(static match => match.Value));
        using (writer.Block(label))
        {
            foreach (var (name, value) in Readable(context, state).Where(readable => used.Contains(readable.Name)))
            {
                writer.Line($"var {name} = {value};");
            }

            writer.Lines(code.TrimEnd('\n'));
        }

        writer.Line();
    }

    private static IEnumerable<(string Name, string Value)> Readable(MachineContext context, State state)
    {
        yield return ("options", "frame.Options");
        yield return ("observer", "frame.Observe()");
        if (context.Slots.Of(state) is { } slot)
        {
            yield return (slot.Name, $"frame.Input({DurableForm.Contract(context, slot.Type)})");
        }

        if (context.ReadsExecutionInput && context.ExecutionInputType is { } type)
        {
            yield return (context.ExecutionInput, $"frame.ExecutionInput({DurableForm.Contract(context, type)})");
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
