using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Where a text has another one. JSONata only knows whether it has it.</summary>
internal static class TextSearchPrinter
{
    public static Fragment StartsWith(TextCall call, Scope scope)
    {
        var text = JsonataPrinter.Raw(call.Arguments[0], scope);
        return Part(call, scope).Repeated(scope.Fresh("part"), part => Equal($"$substring({text.Text}, 0, {Length(call.Arguments[1], part)})", part));
    }

    /// <summary>A position before the start counts from the end, which gives less than the part and so is not equal to it.</summary>
    public static Fragment EndsWith(TextCall call, Scope scope) => call.Arguments[1] is Literal.String { Value: not "" }
        ? Equal($"$substring({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, -{Length(call.Arguments[1], "")})", Part(call, scope).Text)
        : JsonataPrinter.Raw(call.Arguments[0], scope).Repeated(scope.Fresh("text"), text => Part(call, scope).Repeated(
            scope.Fresh("part"), part => Equal($"$substring({text}, $length({text}) - $length({part}))", part)));

    public static Fragment IndexOf(TextCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[0], scope).Repeated(
        scope.Fresh("text"),
        text => Part(call, scope).Repeated(scope.Fresh("part"), part => new(
            $"$contains({text}, {part}) ? $length($substringBefore({text}, {part})) : -1", Precedence.Conditional)));

    /// <summary>What follows the last one is the last entry; where there is none, that is the whole text.</summary>
    public static Fragment LastIndexOfCharacter(TextCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[0], scope).Repeated(
        scope.Fresh("text"),
        text => new($"$length({text}) - $length($split({text}, {Part(call, scope).Text})[-1]) - 1", Precedence.Additive));

    private static Fragment Part(TextCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[1], scope);

    private static Fragment Equal(string left, string right) => new($"{left} = {right}", Precedence.Comparison);

    private static string Length(Expression part, string printed) => part is Literal.String constant
        ? JsonataText.Length(constant.Value).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : $"$length({printed})";
}
