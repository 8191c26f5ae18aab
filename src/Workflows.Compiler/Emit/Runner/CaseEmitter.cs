using Workflows.Compiler.Emit.Text;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes a case of a switch over states, and short branches in it, as one writes them by hand.</summary>
internal static class CaseEmitter
{
    /// <summary>Writes a case, with braces where it declares something.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="label">The case's label.</param>
    /// <param name="write">Writes its code.</param>
    public static void Emit(MachineContext context, string label, Action write)
    {
        var code = CodeOf(context, write);
        var writer = context.Writer;
        using (Declares(code) ? writer.Block(label) : writer.Section(label))
        {
            writer.Lines(code);
        }
    }

    /// <summary>Writes an <c>if</c>: on one line where one statement is all that it does. Says whether it was.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="condition">For instance <c>if (isLarge)</c>.</param>
    /// <param name="write">Writes the statements.</param>
    public static bool EmitIf(MachineContext context, string condition, Action write)
    {
        var code = CodeOf(context, write);
        if (!code.Contains('\n'))
        {
            context.Writer.Line($"{condition} {code}");
            return true;
        }

        using (context.Writer.Block(condition))
        {
            context.Writer.Lines(code);
        }

        return false;
    }

    /// <summary>What is written, without the last line end.</summary>
    public static string CodeOf(MachineContext context, Action write)
    {
        var writer = context.Writer;
        var body = context.Writer = new SourceWriter();
        write();
        context.Writer = writer;
        return body.ToString().TrimEnd('\n');
    }

    // The cases of a switch share one scope, of which patterns are too.
    private static bool Declares(string code) => code.Contains("var ") || code.Contains(" is ") || code.Contains("out ") || code.Contains("[] ");
}
