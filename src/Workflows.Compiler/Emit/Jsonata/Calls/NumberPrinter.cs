using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Functions over numbers.</summary>
internal static class NumberPrinter
{
    public static Fragment Print(NumberCall call, Scope scope) => call.Function switch
    {
        NumberFunction.Absolute => CallText.Of("$abs", call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };
}
