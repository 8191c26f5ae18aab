using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>What goes through several arrays at once.</summary>
internal static class ZipPrinter
{
    /// <summary><c>$map($zip($xs, $ys), function($items) { ($x := $items[0]; $y := $items[1]; …) })</c>. For <c>$zip</c>, what is no array has no items.</summary>
    public static string Print(SequenceCall call, Scope scope)
    {
        var lambda = (Lambda)call.Arguments[call.Arguments.Count - 1];
        var arrays = call.Arguments.Take(lambda.Parameters.Count).Select(array => JsonataPrinter.Raw(array, scope).Text);
        var items = scope.Fresh("items");
        var names = lambda.Parameters.Select((name, i) => $"${scope.Names.Locals[name]} := {items}[{i}]; ");
        return $"$map($zip({string.Join(", ", arrays)}), function({items}) {{ ({string.Concat(names)}{JsonataPrinter.Value(lambda.Body, scope.InFunction()).Text}) }})";
    }
}
