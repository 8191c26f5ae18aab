using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Functions over strings.</summary>
internal static class TextPrinter
{
    public static Fragment Print(TextCall call, Scope scope) => call.Function switch
    {
        TextFunction.Contains => CallText.Of("$contains", call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };
}
