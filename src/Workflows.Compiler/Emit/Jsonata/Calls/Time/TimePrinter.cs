using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Instants and durations. Step Functions knows milliseconds, and shows every instant in UTC.</summary>
internal static class TimePrinter
{
    private const string OutOfRange = "Outside of the years 1 to 9999";
    private const string Earliest = "-62135596800000";
    private const string End = "253402300800000";

    public static Fragment Print(TimeCall call, Scope scope) => call.Function switch
    {
        TimeFunction.MillisecondsOfInstant when call.Arguments[0] is Reference.Now => new("$millis()"),
        TimeFunction.MillisecondsOfInstant => CallText.Of("$toMillis", call, scope),
        TimeFunction.InstantOfMilliseconds => CallText.Of("$fromMillis", call, scope),
        TimeFunction.CheckedMilliseconds => JsonataPrinter.Raw(call.Arguments[0], scope).Repeated(scope.Fresh("at"), at => new(
            $"{Range(call.Arguments[0], at)} ? {at} : {JsonataPrinter.Error(OutOfRange).Text}", Precedence.Conditional)),
        TimeFunction.CheckedSpan => DurationPrinter.Checked(call, scope),
        TimeFunction.MillisecondsOfDuration => DurationPrinter.Milliseconds(call, scope),
        TimeFunction.DurationOfMilliseconds => DurationPrinter.Text(call, scope),
        TimeFunction.Year => Digits(call, scope, 0, 4),
        TimeFunction.Month => Digits(call, scope, 5, 2),
        TimeFunction.Day => Digits(call, scope, 8, 2),
        TimeFunction.Hour => Digits(call, scope, 11, 2),
        TimeFunction.Minute => Digits(call, scope, 14, 2),
        TimeFunction.Second => Digits(call, scope, 17, 2),
        TimeFunction.Millisecond => new($"$number($fromMillis($toMillis({Text(call, scope)}), '[f001]'))"),
        TimeFunction.DayOfWeek => new($"$fromMillis($toMillis($substring({Text(call, scope)}, 0, 10)), '[FNn]')"),
        TimeFunction.DayOfYear => new($"$number($fromMillis($toMillis($substring({Text(call, scope)}, 0, 10)), '[d]'))"),
        TimeFunction.Format => Format(call, scope),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };

    /// <summary>What a constant is added to can only leave the years at one end.</summary>
    private static string Range(Expression milliseconds, string at) => milliseconds switch
    {
        Binary { Operator: BinaryOperator.Add, Right: Literal.Number } => $"{at} < {End}",
        Binary { Operator: BinaryOperator.Subtract, Right: Literal.Number } => $"{at} >= {Earliest}",
        _ => $"{at} >= {Earliest} and {at} < {End}",
    };

    private static string Text(TimeCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[0], scope).Text;

    /// <summary>The text shows the instant's own clock, whatever its offset is.</summary>
    private static Fragment Digits(TimeCall call, Scope scope, int start, int length) => new($"$number($substring({Text(call, scope)}, {start}, {length}))");

    /// <summary>The clock of an instant whose offset is not known is read as if it were UTC.</summary>
    private static Fragment Format(TimeCall call, Scope scope)
    {
        var picture = JsonataPrinter.Raw(call.Arguments[1], scope).Text;
        return call.Arguments[0] is TimeCall { Function: TimeFunction.InstantOfMilliseconds, Arguments: [var milliseconds] }
            ? new($"$fromMillis({JsonataPrinter.Raw(milliseconds, scope).Text}, {picture})")
            : new($"$fromMillis($toMillis($replace({Text(call, scope)}, /(Z|[+-]..:..)$/, 'Z')), {picture})");
    }
}
