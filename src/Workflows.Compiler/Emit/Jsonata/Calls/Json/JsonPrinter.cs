using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Looks into any JSON. JSONata goes on with nothing, or looks into each element, where C# throws.</summary>
internal static class JsonPrinter
{
    public static Fragment Print(JsonCall call, Scope scope) => call.Function switch
    {
        JsonFunction.Property => Property(call, scope),
        JsonFunction.Element => Element(call, scope),
        JsonFunction.Length => OfKind(call, scope, "array", static array => $"$count({array})"),
        JsonFunction.String => Checked(call, scope, element => $"$type({element}) in ['string', 'null']", static text => text),
        JsonFunction.Integer => Checked(
            call, scope, element => $"$type({element}) = 'number' and $floor({element}) = {element} and $abs({element} + 0.5) < 2147483648", static number => number),
        JsonFunction.Number => OfKind(call, scope, "number", static number => number),
        JsonFunction.Boolean => OfKind(call, scope, "boolean", static boolean => boolean),
        JsonFunction.Kind => Raw(call, 0, scope).Repeated(scope.Fresh("element"), element => new(
            $"{element} = true ? 'True' : {element} = false ? 'False' : $uppercase($substring($type({element}), 0, 1)) & $substring($type({element}), 1)",
            Precedence.Conditional)),
        JsonFunction.Parse => CallText.Of("$parse", call, scope),
        JsonFunction.Text or JsonFunction.QuotedText or JsonFunction.OrderedText or JsonFunction.AnyText => JsonTextPrinter.Print(call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };

    private static Fragment Property(JsonCall call, Scope scope) => Raw(call, 0, scope).Repeated(scope.Fresh("element"), element =>
    {
        var value = call.Arguments[1] is Literal.String name
            ? PathPrinter.Step(new(element), name.Value).Text
            : $"$lookup({element}, {Raw(call, 1, scope).Text})";
        return new Fragment($"$type({element}) = 'object' ? {value}", Precedence.Conditional).Repeated(
            scope.Fresh("value"), found => new($"$exists({found}) ? {found} : {JsonataPrinter.Error(ElementPrinter.UnknownKey).Text}", Precedence.Conditional));
    });

    private static Fragment Element(JsonCall call, Scope scope) => Raw(call, 0, scope).Repeated(
        scope.Fresh("element"),
        element => Raw(call, 1, scope).Repeated(scope.Fresh("index"), index => new(
            $"$type({element}) = 'array' and {(call.Arguments[1].IsNonNegative() ? "" : $"{index} >= 0 and ")}{index} < $count({element})"
                + $" ? {element}[{index}] : {JsonataPrinter.Error(ElementPrinter.OutOfRange).Text}",
            Precedence.Conditional)));

    private static Fragment OfKind(JsonCall call, Scope scope, string kind, Func<string, string> value) =>
        Checked(call, scope, element => $"$type({element}) = '{kind}'", value);

    private static Fragment Checked(JsonCall call, Scope scope, Func<string, string> isRight, Func<string, string> value) => Raw(call, 0, scope).Repeated(
        scope.Fresh("element"),
        element => new($"{isRight(element)} ? {value(element)} : {JsonataPrinter.Error("Other JSON than expected").Text}", Precedence.Conditional));

    private static Fragment Raw(JsonCall call, int index, Scope scope) => JsonataPrinter.Raw(call.Arguments[index], scope);
}
