using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Functions over arrays. JSONata's give a single item for one and nothing for none, so brackets make arrays of both.</summary>
internal static class SequencePrinter
{
    public static Fragment Print(SequenceCall call, Scope scope) => call.Function switch
    {
        SequenceFunction.Select => Bracketed("$map", call, scope),
        SequenceFunction.Where => Bracketed("$filter", call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };

    private static Fragment Bracketed(string function, SequenceCall call, Scope scope) => new(
        $"[{function}({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, {CallText.Of((Lambda)call.Arguments[1], scope)})]",
        Precedence.Construction);
}
