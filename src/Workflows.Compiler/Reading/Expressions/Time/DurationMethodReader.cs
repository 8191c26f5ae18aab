using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of <see cref="TimeSpan"/>'s methods, and its constructors.</summary>
internal sealed class DurationMethodReader(ExpressionReader reader, ReadingScope scope)
{
    private const double LongestMilliseconds = 922_337_203_685_477;

    /// <summary>Not even five of these are too long together.</summary>
    private const double AnyMilliseconds = LongestMilliseconds / 5;

    private static readonly int[] Units = [86_400_000, 3_600_000, 60_000, 1_000, 1];

    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.Name switch
    {
        nameof(TimeSpan.FromDays) => ReadFrom(operation, 0),
        nameof(TimeSpan.FromHours) => ReadFrom(operation, 1),
        nameof(TimeSpan.FromMinutes) => ReadFrom(operation, 2),
        nameof(TimeSpan.FromSeconds) => ReadFrom(operation, 3),
        nameof(TimeSpan.FromMilliseconds) => ReadFrom(operation, 4),
        nameof(TimeSpan.Negate) => Arguments.Read(reader, operation, static values => TimeCalls.Duration(Negative(Milliseconds(values[0])))),
        nameof(TimeSpan.Duration) => Arguments.Read(reader, operation, static values => TimeCalls.Duration(NumberCalls.Of(NumberFunction.Absolute, Milliseconds(values[0])))),
        nameof(TimeSpan.Add) => ReadSum(operation, BinaryOperator.Add),
        nameof(TimeSpan.Subtract) => ReadSum(operation, BinaryOperator.Subtract),
        nameof(Equals) when operation.TargetMethod is { IsStatic: false, Parameters: [{ Type: var type }] } && TimeTypes.IsDuration(type) =>
            Arguments.Read(reader, operation, static values => new Binary(BinaryOperator.Equal, Milliseconds(values[0]), Milliseconds(values[1]))),
        nameof(ToString) when operation.Arguments.IsEmpty => reader.Read(operation.Instance!),
        nameof(TimeSpan.Parse) or nameof(TimeSpan.ParseExact) => scope.Report(operation, OperationNames.Of(operation), "declare the text as a 'TimeSpan' where it is read"),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };

    /// <summary><c>new TimeSpan(hours, minutes, seconds)</c>, with days before and milliseconds behind.</summary>
    public Expression? ReadNew(IObjectCreationOperation operation)
    {
        var arguments = operation.Arguments.OrderBy(static argument => argument.Parameter!.Ordinal).Select(static argument => argument.Value).ToList();
        if (operation.Initializer is not null || arguments.Count is not (3 or 4 or 5))
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(operation.Type)}' of ticks", "use 'TimeSpan.FromMilliseconds'");
        }

        return Sum(operation, arguments, arguments.Count == 3 ? 1 : 0);
    }

    /// <summary>Milliseconds of a number of some unit.</summary>
    public Expression? ReadAmount(IOperation amount, int factor)
    {
        if (amount.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return TimeCalls.Number(Math.Round(Convert.ToDouble(constant, CultureInfo.InvariantCulture) * factor));
        }

        var number = WithoutWidening(amount);
        var kind = ValueTypes.KindOf(number.Type);
        if (kind is ValueKind.Wide)
        {
            return scope.ReportInexact(number, $"a duration of a '{OperationNames.Of(number.Type)}'");
        }

        return reader.Read(number) switch
        {
            null => null,
            var value when kind is not ValueKind.Integer => NumberCalls.Of(NumberFunction.Round, factor == 1 ? value : Times(value, factor)),
            var value => factor == 1 ? value : Times(value, factor),
        };
    }

    /// <summary>A number with the other sign.</summary>
    public static Expression Negative(Expression number) => number switch
    {
        Literal.Number { Text: ['-', ..] } negative => new Literal.Number(negative.Text.Substring(1)),
        Literal.Number { Text: "0" } => number,
        Literal.Number { Text: var text } => new Literal.Number("-" + text),
        Unary { Operator: UnaryOperator.Negate, Operand: var operand } => operand,
        _ => new Unary(UnaryOperator.Negate, number),
    };

    private static Expression Milliseconds(Expression duration) => TimeCalls.MillisecondsOfDuration(duration);

    private static Expression Times(Expression value, int factor) => new Binary(BinaryOperator.Multiply, value, TimeCalls.Number(factor));

    // FromMinutes(long minutes, long seconds = 0, …)
    private Expression? ReadFrom(IInvocationOperation operation, int unit) => Sum(operation, Arguments.Of(operation), unit);

    private Expression? Sum(IOperation operation, IReadOnlyList<IOperation> amounts, int unit)
    {
        var parts = amounts
            .Select((amount, i) => (Amount: amount, Unit: unit + i))
            .Where(static (part, i) => i == 0 || part.Amount.ConstantValue is not { HasValue: true, Value: 0L or 0 })
            .Select(part => part.Unit >= Units.Length
                ? (Value: scope.Report(part.Amount, "microseconds", "leave them out"), IsShort: true)
                : (Value: ReadAmount(part.Amount, Units[part.Unit]), IsShort: IsShort(part.Amount, Units[part.Unit])))
            .ToList();
        if (parts.Exists(static part => part.Value is null))
        {
            return null;
        }

        var sum = parts.Select(static part => part.Value).Aggregate(Add)!;
        return sum is Literal.Number constant && Math.Abs(double.Parse(constant.Text, CultureInfo.InvariantCulture)) > LongestMilliseconds
            ? scope.Report(operation, "a duration of more than 10675199 days", "use a shorter one")
            : TimeCalls.Duration(sum is Literal.Number || parts.TrueForAll(static part => part.IsShort) ? sum : TimeCalls.Of(TimeFunction.CheckedSpan, sum));
    }

    /// <summary>Whether an amount is far from what a <see cref="TimeSpan"/> has no ticks for.</summary>
    private static bool IsShort(IOperation amount, int factor) => amount.ConstantValue is { HasValue: true, Value: { } constant }
        ? Math.Abs(Convert.ToDouble(constant, CultureInfo.InvariantCulture) * factor) <= AnyMilliseconds
        : ValueTypes.KindOf(WithoutWidening(amount).Type) is ValueKind.Integer && (double)int.MaxValue * factor <= AnyMilliseconds;

    private static Expression? Add(Expression? left, Expression? right) => (left, right) switch
    {
        (Literal.Number { Text: var first }, Literal.Number { Text: var second }) =>
            TimeCalls.Number(double.Parse(first, CultureInfo.InvariantCulture) + double.Parse(second, CultureInfo.InvariantCulture)),
        (Literal.Number { Text: "0" }, _) => right,
        _ => new Binary(BinaryOperator.Add, left!, right!),
    };

    private static IOperation WithoutWidening(IOperation operation)
    {
        while (operation is IConversionOperation conversion && NumericConversions.KeepsNumber(conversion.Operand.Type, conversion.Type))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private Expression? ReadSum(IInvocationOperation operation, BinaryOperator @operator) => Arguments.Read(
        reader, operation, values => TimeCalls.Duration(new Binary(@operator, Milliseconds(values[0]), Milliseconds(values[1]))));
}
