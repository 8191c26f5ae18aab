using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Functions over numbers. Those that JSONata does not have are conditions on them.</summary>
internal static class NumberPrinter
{
    private const string Half = "0.49999999999999994";

    public static Fragment Print(NumberCall call, Scope scope) => call.Function switch
    {
        NumberFunction.Absolute => CallText.Of("$abs", call, scope),
        NumberFunction.Minimum => OfList("$min", call, scope),
        NumberFunction.Maximum => OfList("$max", call, scope),
        NumberFunction.Clamp => Clamp(call, scope),
        NumberFunction.Sign => Number(call, scope, number => $"{number} > 0 ? 1 : {number} < 0 ? -1 : 0"),
        NumberFunction.Floor => CallText.Of("$floor", call, scope),
        NumberFunction.Ceiling => CallText.Of("$ceil", call, scope),
        NumberFunction.Truncate when call.Arguments[0].IsNonNegative() => CallText.Of("$floor", call, scope),
        NumberFunction.Truncate => Number(call, scope, number => $"{number} < 0 ? $ceil({number}) : $floor({number})"),
        NumberFunction.Round => CallText.Of("$round", call, scope),
        NumberFunction.RoundAwayFromZero => Number(call, scope, number => $"{number} < 0 ? $ceil({number} - {Half}) : $floor({number} + {Half})"),
        NumberFunction.Power => CallText.Of("$power", call, scope),
        NumberFunction.SquareRoot => CallText.Of("$sqrt", call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };

    private static Fragment OfList(string function, NumberCall call, Scope scope) =>
        new($"{function}([{string.Join(", ", call.Arguments.Select(argument => JsonataPrinter.Raw(argument, scope).Text))}])");

    private static Fragment Number(NumberCall call, Scope scope, Func<string, string> body) => JsonataPrinter.Raw(call.Arguments[0], scope).Repeated(
        scope.Fresh("value"), number => new(body(number), Precedence.Conditional));

    private static Fragment Clamp(NumberCall call, Scope scope)
    {
        var number = JsonataPrinter.Raw(call.Arguments[0], scope);
        var minimum = JsonataPrinter.Raw(call.Arguments[1], scope);
        var maximum = JsonataPrinter.Raw(call.Arguments[2], scope);
        return call.MayFail
            ? minimum.Repeated(scope.Fresh("minimum"), least => maximum.Repeated(scope.Fresh("maximum"), most => new(
                $"{least} > {most} ? {JsonataPrinter.Error(ElementPrinter.OutOfRange).Text} : $min([$max([{number.Text}, {least}]), {most}])",
                Precedence.Conditional)))
            : new($"$min([$max([{number.Text}, {minimum.Text}]), {maximum.Text}])");
    }
}
