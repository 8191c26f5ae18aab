using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Numbers and Booleans from texts, with the white space and signs that C# takes. <c>$number</c> fails on an empty text, and so on one that does not match.</summary>
internal static class ParsingPrinter
{
    private const string Before = @"^[\t-\r ]*(?!\+-)\+?";
    private const string After = @"[\t-\r ]*\0*$";

    public static Fragment Integer(TextCall call, Scope scope) =>
        new Fragment($@"$number($join($match({Text(call, scope)}, /{Before}(-?)0*([0-9]+){After}/).groups) & '')").Repeated(
            scope.Fresh("value"),
            number => new(
                $"{number} >= -2147483648 and {number} <= 2147483647 ? {number} : {JsonataPrinter.Error("Not a number of 32 bits").Text}",
                Precedence.Conditional));

    /// <summary>A number as JSON writes it: <c>$number</c> alone would take <c>0x10</c> too. No match is an empty text, of which it fails.</summary>
    public static Fragment Number(TextCall call, Scope scope)
    {
        var number = new Fragment($@"$number($match({Text(call, scope)}, /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/).match & '')");
        if (call.Arguments[1] is not Literal.String { Value: { Length: > 0 } range })
        {
            return number;
        }

        var dots = range.IndexOf("..", StringComparison.Ordinal);
        return number.Repeated(
            scope.Fresh("value"),
            value => new(
                $"$floor({value}) = {value} and {value} >= {range.Substring(0, dots)} and {value} <= {range.Substring(dots + 2)} ? {value} : {JsonataPrinter.Error("Not a whole number of the range").Text}",
                Precedence.Conditional));
    }

    /// <summary>Case does not matter, and null characters count as white space.</summary>
    public static Fragment Boolean(TextCall call, Scope scope) =>
        new Fragment($@"$lowercase($match({Text(call, scope)}, /^(?:[^\S\ufeff]|[\u0085\0])*(true|false)(?:[^\S\ufeff]|[\u0085\0])*$/i).groups[0])").Repeated(
            scope.Fresh("text"),
            text => new($"$exists({text}) ? {text} = 'true' : {JsonataPrinter.Error("Not a Boolean").Text}", Precedence.Conditional));

    private static string Text(TextCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[0], scope).Text;
}
