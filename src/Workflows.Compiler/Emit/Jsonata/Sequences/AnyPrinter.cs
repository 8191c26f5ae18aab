using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Whether an array has any element, one for which a condition is true, or a certain one.</summary>
internal static class AnyPrinter
{
    public static Fragment Print(SequenceCall call, Scope scope)
    {
        var source = call.Arguments.Count == 1
            ? call.Arguments[0]
            : new SequenceCall(SequenceFunction.Where, call.Arguments) { Shape = JsonShape.Array, ElementShape = JsonShape.Single };
        var items = ItemsPrinter.Print(source, scope);
        return ItemsPrinter.IsOpen(source)
            ? new($"$exists({items.Text})")
            : new($"$count({items.Text}) > 0", Precedence.Comparison);
    }

    /// <summary><c>or</c> leaves its right side alone once the left one is true.</summary>
    public static Fragment InOrder(SequenceCall call, Scope scope)
    {
        var lambda = (Lambda)call.Arguments[1];
        var found = scope.Fresh("found");
        var parameters = string.Join(", ", lambda.Parameters.Select(name => "$" + scope.Names.Locals[name]));
        var condition = JsonataPrinter.Raw(lambda.Body, scope).AtLeast(Precedence.Or);
        return new($"$reduce({SequencePrinter.Array(call, scope).Text}, function({found}, {parameters}) {{ {found} or {condition} }}, false)");
    }

    public static Fragment Contains(SequenceCall call, Scope scope) => new(
        $"{JsonataPrinter.Value(call.Arguments[1], scope).AtLeast(Precedence.Additive)} in {ItemsPrinter.Print(call.Arguments[0], scope).AtLeast(Precedence.Additive)}",
        Precedence.Comparison);
}
