using System.Globalization;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Functions over arrays. JSONata's give a single item for one and nothing for none, so brackets make arrays of both.</summary>
internal static class SequencePrinter
{
    public static Fragment Print(SequenceCall call, Scope scope) => call.Function switch
    {
        _ when ItemsPrinter.IsOpen(call) => new($"[{ItemsPrinter.Print(call, scope).Text}]", Precedence.Construction),
        SequenceFunction.Any => AnyPrinter.Print(call, scope),
        SequenceFunction.AnyInOrder => AnyPrinter.InOrder(call, scope),
        SequenceFunction.Contains => AnyPrinter.Contains(call, scope),
        SequenceFunction.SequenceEqual => EqualityPrinter.Equal(call.Arguments[0], call.Arguments[1], scope),
        SequenceFunction.Sum => Whole("$sum", call, scope),
        SequenceFunction.Min => OfItems("$min", call, scope),
        SequenceFunction.Max => OfItems("$max", call, scope),
        SequenceFunction.Average => OfItems("$average", call, scope),
        SequenceFunction.First => End(call, "0", Missing.IsEmpty, scope),
        SequenceFunction.Last => End(call, "-1", Missing.IsEmpty, scope),
        SequenceFunction.FirstOrNull => End(call, "0", Missing.IsNull, scope),
        SequenceFunction.LastOrNull => End(call, "-1", Missing.IsNull, scope),
        SequenceFunction.Single => Whole("$single", call, scope),
        SequenceFunction.SingleOrNull => Array(call, scope).Repeated(
            scope.Fresh("items"), items => new($"$count({items}) = 0 ? null : $single({items})", Precedence.Conditional)),
        SequenceFunction.Sort => Sort(call, scope),
        SequenceFunction.Distinct => call.Arguments.Count == 1 ? Whole("$distinct", call, scope) : FoldPrinter.Distinct(call, scope),
        SequenceFunction.Reverse => Whole("$reverse", call, scope),
        SequenceFunction.SelectMany => FoldPrinter.SelectMany(call, scope),
        SequenceFunction.Aggregate => FoldPrinter.Aggregate(call, scope),
        SequenceFunction.ToDictionary => FoldPrinter.ToDictionary(call, scope),
        SequenceFunction.Chunk => Whole("$partition", call, scope),
        SequenceFunction.Range => Range(call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };

    /// <summary>The first argument as an array, whatever it has in it.</summary>
    public static Fragment Array(SequenceCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[0], scope);

    private static Fragment Whole(string function, SequenceCall call, Scope scope) => new(
        $"{function}({string.Join(", ", call.Arguments.Select(argument => argument is Lambda lambda ? CallText.Of(lambda, scope) : JsonataPrinter.Raw(argument, scope).Text))})");

    // A call that ends a function gets its arguments as they are, and $sort cannot call such a function. Within brackets it does not end it.
    private static Fragment Sort(SequenceCall call, Scope scope) => scope.IsInFunction && call.Arguments.Count > 1
        ? new($"[{Whole("$sort", call, scope).Text}]", Precedence.Construction)
        : Whole("$sort", call, scope);

    /// <summary>A number of all items; of none there is no such number.</summary>
    private static Fragment OfItems(string function, SequenceCall call, Scope scope) =>
        new($"{function}({ItemsPrinter.Print(call.Arguments[0], scope).Text})") { Missing = Missing.IsEmpty };

    private static Fragment End(SequenceCall call, string position, Missing missing, Scope scope)
    {
        var source = call.Arguments[0];
        var items = ItemsPrinter.IsKept(source) ? Array(call, scope) : ItemsPrinter.Print(source, scope);

        // 'lines.quantity[0]' would be the first of each line.
        var text = ItemsPrinter.IsPath(source) ? $"({items.Text})" : items.AtLeast(Precedence.Path);
        return new($"{text}[{position}]") { Missing = missing, IsPlain = items.IsPlain };
    }

    private static Fragment Range(SequenceCall call, Scope scope)
    {
        var (first, count) = (call.Arguments[0], call.Arguments[1]);
        var start = JsonataPrinter.Raw(first, scope).AtLeast(Precedence.Additive);
        var size = JsonataPrinter.Raw(count, scope);
        var end = (first, count) switch
        {
            (Literal.Number { Text: var from }, Literal.Number { Text: var many }) => $"{long.Parse(from, CultureInfo.InvariantCulture) + long.Parse(many, CultureInfo.InvariantCulture) - 1}",
            (Literal.Number { Text: "0" }, _) => $"{size.AtLeast(Precedence.Additive)} - 1",
            (Literal.Number { Text: "1" }, _) => size.AtLeast(Precedence.Additive),
            _ => $"{start} + {size.AtLeast(Precedence.Multiplicative)} - 1",
        };
        var range = $"[{start}..{end}]";
        return count.IsNonNegative()
            ? new(range, Precedence.Construction)
            : new($"{size.AtLeast(Precedence.Additive)} < 0 ? {JsonataPrinter.Error("Count is negative").Text} : {range}", Precedence.Conditional);
    }
}
