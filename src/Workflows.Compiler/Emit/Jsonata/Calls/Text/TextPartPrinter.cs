using System.Globalization;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Characters and parts of texts. JSONata gives what there is, or counts from the other end, where C# throws.</summary>
internal static class TextPartPrinter
{
    public static Fragment Character(TextCall call, Scope scope)
    {
        var index = JsonataPrinter.Raw(call.Arguments[1], scope);
        return call.Arguments[1].IsNonNegative()
            ? Existing($"$substring({Argument(call, 0, scope).Text}, {index.Text}, 1)", scope)
            : index.Repeated(scope.Fresh("index"), i => new(
                $"{i} < 0 ? {Error} : {Existing($"$substring({Argument(call, 0, scope).Text}, {i}, 1)", scope).Text}",
                Precedence.Conditional));
    }

    /// <summary>The last character is nothing of an empty text; one before would be the first of a text that is too short.</summary>
    public static Fragment CharacterFromEnd(TextCall call, Scope scope)
    {
        var index = ((Literal.Number)call.Arguments[1]).Text;
        return index == "1"
            ? Existing($"$substring({Argument(call, 0, scope).Text}, -1)", scope)
            : Argument(call, 0, scope).Repeated(scope.Fresh("text"), text => new(
                $"$length({text}) >= {index} ? $substring({text}, -{index}, 1) : {Error}", Precedence.Conditional));
    }

    public static Fragment From(TextCall call, Scope scope) => Argument(call, 0, scope).Repeated(scope.Fresh("text"), text =>
        MissingAtEnd(call.Arguments[1], call.Arguments[0]) is { } last
            ? Checked($"$length({text}) >= {last}", $"$substring({text}, -{last})")
            : Argument(call, 1, scope).Repeated(scope.Fresh("start"), start => Checked(
                $"{NotNegative(call.Arguments[1], start)}$length({text}) >= {start}", $"$substring({text}, {start})")));

    public static Fragment Part(TextCall call, Scope scope) => Argument(call, 0, scope).Repeated(scope.Fresh("text"), text =>
        (call.Arguments[1], MissingAtEnd(call.Arguments[2], call.Arguments[0])) is (Literal.Number { Text: var first }, { } missing)
            ? Checked($"$length({text}) >= {missing}", $"$substring({text}, {first}, $length({text}) - {missing})")
            : Argument(call, 1, scope).Repeated(scope.Fresh("start"), start => Argument(call, 2, scope).Repeated(scope.Fresh("size"), size => Checked(
                $"{NotNegative(call.Arguments[1], start)}{NotNegative(call.Arguments[2], size)}$length({text}) >= {End(call, start, size)}",
                $"$substring({text}, {start}, {size})"))));

    private static string Error => JsonataPrinter.Error(ElementPrinter.OutOfRange).Text;

    private static Fragment Argument(TextCall call, int index, Scope scope) => JsonataPrinter.Raw(call.Arguments[index], scope);

    private static string NotNegative(Expression number, string printed) => number.IsNonNegative() ? "" : $"{printed} >= 0 and ";

    private static string End(TextCall call, string start, string size) => (call.Arguments[1], call.Arguments[2]) switch
    {
        (Literal.Number { Text: "0" }, _) => size,
        (Literal.Number first, Literal.Number second) => (Number(first) + Number(second)).ToString(CultureInfo.InvariantCulture),
        _ => $"{start} + {size}",
    };

    /// <summary>By how much a number is less than the text's length, if it is that length less a constant.</summary>
    private static string? MissingAtEnd(Expression number, Expression text) =>
        number is Binary { Operator: BinaryOperator.Subtract, Left: TextCall { Function: TextFunction.Length, Arguments: [var counted] }, Right: Literal.Number { Text: not "0" } missing }
        && counted.Equals(text)
        && missing.IsNonNegative()
            ? missing.Text
            : null;

    private static int Number(Literal.Number number) => int.Parse(number.Text, CultureInfo.InvariantCulture);

    private static Fragment Checked(string condition, string part) => new($"{condition} ? {part} : {Error}", Precedence.Conditional);

    private static Fragment Existing(string character, Scope scope) => new Fragment(character).Repeated(
        scope.Fresh("character"), found => new($"{found} != '' ? {found} : {Error}", Precedence.Conditional));
}
