using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>
/// Writes JSON as text. <c>$string</c> leaves a text as it is, which is put into an object for its quotation marks, and has members in the order in
/// which they came, which differs where the same data comes from elsewhere.
/// </summary>
internal static class JsonTextPrinter
{
    public static Fragment Print(JsonCall call, Scope scope) => call.Function switch
    {
        JsonFunction.QuotedText => Unwrapped($"{{'value': {Value(call, scope)}}}", scope),
        JsonFunction.OrderedText when IsConstruction(call.Arguments[0]) => new($"$string({JsonataPrinter.Raw(Sorted((ObjectConstruction)call.Arguments[0]), scope).Text})"),
        JsonFunction.OrderedText => Ordered(Value(call, scope), scope, static ordered => $"$string({ordered})"),
        JsonFunction.AnyText => Ordered($"{{'value': {Value(call, scope)}}}", scope, ordered => Unwrapped(ordered, scope).Text),
        _ => new($"$string({Value(call, scope)})"),
    };

    private static string Value(JsonCall call, Scope scope) => JsonataPrinter.Value(call.Arguments[0], scope).Text;

    /// <summary>The text without <c>{"value":</c> and <c>}</c>.</summary>
    private static Fragment Unwrapped(string wrapped, Scope scope)
    {
        var text = scope.Fresh("text");
        return new($"({text} := $string({wrapped}); $substring({text}, 9, $length({text}) - 10))");
    }

    /// <summary>
    /// Puts the members of objects in order. Items go through a block of their own, since JSONata forgets in a function's last call that an array
    /// of one is to stay one.
    /// </summary>
    private static Fragment Ordered(string value, Scope scope, Func<string, string> print)
    {
        var (ordered, part, name, items) = (scope.Fresh("ordered"), scope.Fresh("part"), scope.Fresh("name"), scope.Fresh("items"));
        return new(
            $"({ordered} := function({part}) {{ "
            + $"$type({part}) = 'object' ? $merge([{{}}, $map($sort($keys({part})), function({name}) {{ {{{name}: {ordered}($lookup({part}, {name}))}} }})])"
            + $" : $type({part}) = 'array' and $count({part}) > 0 ? ({items} := $map({part}, {ordered})[]; {items}) : {part} }}; "
            + $"{print($"{ordered}({value})")})");
    }

    /// <summary>Whether a new object has only members without objects in them, so that it can be written in order.</summary>
    private static bool IsConstruction(Expression value) => value is ObjectConstruction construction && construction.Members.All(static member => IsOrdered(member.Value));

    private static bool IsOrdered(Expression value) =>
        value.Scalar is not ScalarType.Unknown || value is Literal or TextCall or TextOf or NumberCall or Binary or Unary or IsNull or Count || IsConstruction(value);

    private static ObjectConstruction Sorted(ObjectConstruction construction) => construction with
    {
        Members = construction.Members
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .Select(static member => member.Value is ObjectConstruction inner ? member with { Value = Sorted(inner) } : member)
            .ToEquatableArray(),
    };
}
