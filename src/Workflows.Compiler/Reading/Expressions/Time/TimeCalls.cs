using System.Globalization;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Makes calls of functions over instants and durations.</summary>
internal static class TimeCalls
{
    public static Expression Of(TimeFunction function, params Expression[] arguments) => new TimeCall(function, arguments.ToEquatableArray())
    {
        MayFail = function is TimeFunction.CheckedMilliseconds or TimeFunction.CheckedSpan,
        Shape = JsonShape.Single,
        Scalar = function is TimeFunction.InstantOfMilliseconds ? ScalarType.Timestamp : ScalarType.Unknown,
    };

    public static Expression Instant(Expression milliseconds) => Of(TimeFunction.InstantOfMilliseconds, milliseconds);

    /// <summary>A duration; a constant one as its text.</summary>
    public static Expression Duration(Expression milliseconds) => milliseconds is Literal.Number constant
        ? new Literal.String(new TimeSpan((long)Math.Round(Value(constant) * TimeSpan.TicksPerMillisecond)).ToString("c", CultureInfo.InvariantCulture))
        : Of(TimeFunction.DurationOfMilliseconds, milliseconds);

    public static Expression MillisecondsOfInstant(Expression instant) => instant is TimeCall { Function: TimeFunction.InstantOfMilliseconds, Arguments: [var milliseconds] }
        ? milliseconds
        : Of(TimeFunction.MillisecondsOfInstant, instant);

    public static Expression MillisecondsOfDuration(Expression duration) => duration switch
    {
        TimeCall { Function: TimeFunction.DurationOfMilliseconds, Arguments: [var milliseconds] } => milliseconds,
        Literal.String { Value: var text } when TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var constant) => Number(constant.TotalMilliseconds),
        _ => Of(TimeFunction.MillisecondsOfDuration, duration),
    };

    /// <summary>A moment so many milliseconds after another, checked unless it cannot leave the years that C# has.</summary>
    public static Expression After(Expression milliseconds, Expression difference)
    {
        var sum = difference switch
        {
            Literal.Number { Text: "0" } => milliseconds,
            Literal.Number { Text: ['-', ..] } => new Binary(BinaryOperator.Subtract, milliseconds, DurationMethodReader.Negative(difference)),
            Unary { Operator: UnaryOperator.Negate, Operand: var less } => new Binary(BinaryOperator.Subtract, milliseconds, less),
            _ => new Binary(BinaryOperator.Add, milliseconds, difference),
        };
        return difference is Literal.Number && IsOfClock(milliseconds) ? sum : Of(TimeFunction.CheckedMilliseconds, sum);
    }

    public static Expression Number(double value) => new Literal.Number(NumberText.Of(value) ?? value.ToString("R", CultureInfo.InvariantCulture));

    private static double Value(Literal.Number number) => double.Parse(number.Text, CultureInfo.InvariantCulture);

    private static bool IsOfClock(Expression milliseconds) => milliseconds switch
    {
        TimeCall { Function: TimeFunction.MillisecondsOfInstant, Arguments: [var instant] } =>
            instant is Reference.Now || instant.SelfAndDescendants().Any(static part => part is Reference.Context),
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract, Left: var left, Right: Literal.Number } => IsOfClock(left),
        _ => false,
    };
}
