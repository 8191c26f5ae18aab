using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Texts of a width. <c>$pad</c> takes a negative width for the left side, C# throws.</summary>
internal static class PaddingPrinter
{
    public static Fragment Left(TextCall call, Scope scope) => Checked(call, scope, "-");

    public static Fragment Right(TextCall call, Scope scope) => Checked(call, scope, "");

    private static Fragment Checked(TextCall call, Scope scope, string side)
    {
        var width = JsonataPrinter.Raw(call.Arguments[1], scope);
        return call.Arguments[1].IsNonNegative()
            ? Pad(side + width.AtLeast(side.Length > 0 ? Precedence.Path : Precedence.Conditional))
            : width.Repeated(scope.Fresh("width"), checkedWidth => new(
                $"{checkedWidth} >= 0 ? {Pad(side + checkedWidth).Text} : {JsonataPrinter.Error(ElementPrinter.OutOfRange).Text}", Precedence.Conditional));

        Fragment Pad(string printed) =>
            new($"$pad({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, {printed}{(call.Arguments[2] is Literal.String { Value: " " } ? "" : ", " + JsonataPrinter.Raw(call.Arguments[2], scope).Text)})");
    }
}
