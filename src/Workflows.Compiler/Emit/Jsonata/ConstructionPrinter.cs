using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Constants, objects, arrays and text.</summary>
internal static class ConstructionPrinter
{
    public static Fragment Constant(Literal literal) => literal switch
    {
        Literal.Null => Plain("null"),
        Literal.Boolean boolean => Plain(boolean.Value ? "true" : "false"),
        Literal.String text => Plain(JsonataText.Quote(text.Value)),
        Literal.Number number when number.Text[0] == '-' => new(number.Text, Precedence.Negation) { IsPlain = true },
        Literal.Number number => Plain(number.Text),
        _ => throw new InvalidOperationException($"{literal.GetType().Name} has no JSONata."),
    };

    public static Fragment Object(EquatableArray<MemberValue> members, Scope scope) => Object(members, scope, static (member, scope) =>
        member.IsOmittedIfNull ? OmittedPrinter.Print(member.Value, scope) : JsonataPrinter.Value(member.Value, scope));

    public static Fragment With(With with, Scope scope)
    {
        var merged = $"$merge([{JsonataPrinter.Raw(with.Target, scope).Text}, {Object(with.Members, scope, static (member, scope) => JsonataPrinter.Value(member.Value, scope)).Text}])";
        return new(with.Members.Any(static member => member.IsOmittedIfNull) ? OmittedPrinter.Without(merged, with.Members, scope) : merged);
    }

    /// <summary>
    /// JSONata's <c>[a, b]</c> dissolves operands that are arrays, except where they are written with brackets, as <c>[[a], b]</c>.
    /// Where only the data can tell whether an element is an array, the elements go through an object, whose values stay whole.
    /// </summary>
    public static Fragment Array(ArrayConstruction array, Scope scope) => new(
        array.Elements.All(IsKnown) || array.Elements.Any(static element => element is Spread)
            ? $"[{string.Join(", ", array.Elements.Select(element => Element(element, scope)))}]"
            : $"[$each({{{string.Join(", ", array.Elements.Select((element, i) => $"'{i}': {JsonataPrinter.Value(element, scope).Text}"))}}}, "
                + "function($v) { $v })[]]",
        Precedence.Construction);

    /// <summary>C# prints a Boolean with a capital.</summary>
    public static Fragment Text(TextOf text, Scope scope) => text.Kind switch
    {
        TextKind.String => JsonataPrinter.Raw(text.Operand, scope),
        TextKind.Integer => new($"$string({JsonataPrinter.Raw(text.Operand, scope).Text})"),
        TextKind.Boolean => new($"{JsonataPrinter.Raw(text.Operand, scope).AtLeast(Precedence.Or)} ? 'True' : 'False'", Precedence.Conditional),
        _ => throw new InvalidOperationException($"{text.Kind} has no JSONata."),
    };

    /// <summary><c>&amp;</c> makes text of numbers by itself. It binds like <c>+</c>, which nobody remembers, so sums get parentheses.</summary>
    public static Fragment Concatenation(Binary binary, Scope scope)
    {
        var rows = DeployedText.Rows(binary).Select(row => Row(row, scope)).ToList();
        return rows.Count == 1 ? rows[0] : new(string.Join(" & ", rows.Select(static row => row.AtLeast(Precedence.Multiplicative))), Precedence.Additive);
    }

    private static Fragment Object(EquatableArray<MemberValue> members, Scope scope, Func<MemberValue, Scope, Fragment> print) => new(
        $"{{{string.Join(", ", members.Select(member => $"{JsonataText.Quote(member.Name)}: {print(member, scope).Text}"))}}}",
        Precedence.Construction);

    private static Fragment Row(IReadOnlyList<Expression> row, Scope scope) => row switch
    {
        [TextOf { Kind: TextKind.Integer } text] => JsonataPrinter.Raw(text.Operand, scope),
        [var part] => JsonataPrinter.Raw(part, scope),
        _ => Plain(JsonataText.Quote(row)),
    };

    private static bool IsKnown(Expression element) =>
        element is Spread or ArrayConstruction || element.ShapeOf() is JsonShape.Single || (element.ShapeOf() is JsonShape.Array && !element.CanBeNull());

    /// <summary>Brackets keep an element that is an array whole, and would do so with the elements of another.</summary>
    private static string Element(Expression element, Scope scope) => element switch
    {
        Spread spread => ItemsPrinter.Print(spread.Operand, scope).AtLeast(Precedence.Path),
        ArrayConstruction => JsonataPrinter.Value(element, scope).Text,
        Call { Shape: JsonShape.Array } when JsonataPrinter.Value(element, scope) is { Precedence: Precedence.Construction } array => array.Text,
        _ when !IsKnown(element) => $"$each({{'0': {JsonataPrinter.Value(element, scope).Text}}}, function($v) {{ $v }})[]",
        _ when element.ShapeOf() is JsonShape.Array => $"[{JsonataPrinter.Value(element, scope).Text}]",
        _ => JsonataPrinter.Value(element, scope).Text,
    };

    private static Fragment Plain(string text) => new(text) { IsPlain = true };
}
