using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of <see cref="DateTimeOffset"/>'s methods.</summary>
internal sealed class InstantMethodReader(ExpressionReader reader, ReadingScope scope)
{
    private const string OffsetRemedy = "call ToUniversalTime() first";

    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.Name switch
    {
        nameof(DateTimeOffset.AddDays) => ReadAdd(operation, 86_400_000),
        nameof(DateTimeOffset.AddHours) => ReadAdd(operation, 3_600_000),
        nameof(DateTimeOffset.AddMinutes) => ReadAdd(operation, 60_000),
        nameof(DateTimeOffset.AddSeconds) => ReadAdd(operation, 1_000),
        nameof(DateTimeOffset.AddMilliseconds) => ReadAdd(operation, 1),
        nameof(DateTimeOffset.Add) => ReadMove(operation, operation.Instance!, operation.Arguments[0].Value, isBack: false),
        nameof(DateTimeOffset.Subtract) => TimeTypes.IsInstant(operation.Arguments[0].Value.Type)
            ? ReadDifference(operation.Instance!, operation.Arguments[0].Value)
            : ReadMove(operation, operation.Instance!, operation.Arguments[0].Value, isBack: true),
        nameof(DateTimeOffset.ToUniversalTime) => Arguments.Read(reader, operation, static values => TimeCalls.Instant(TimeCalls.MillisecondsOfInstant(values[0]))),
        nameof(DateTimeOffset.ToUnixTimeMilliseconds) => Arguments.Read(reader, operation, static values => TimeCalls.MillisecondsOfInstant(values[0])),
        nameof(DateTimeOffset.ToUnixTimeSeconds) => Arguments.Read(reader, operation, static values => NumberCalls.Of(
            NumberFunction.Floor, new Binary(BinaryOperator.Divide, TimeCalls.MillisecondsOfInstant(values[0]), TimeCalls.Number(1_000)))),
        nameof(DateTimeOffset.FromUnixTimeMilliseconds) => ReadUnixTime(operation, 1),
        nameof(DateTimeOffset.FromUnixTimeSeconds) => ReadUnixTime(operation, 1_000),
        nameof(Equals) when operation.TargetMethod is { IsStatic: false, Parameters: [{ Type: var type }] } && TimeTypes.IsInstant(type) => Arguments.Read(
            reader, operation, static values => new Binary(BinaryOperator.Equal, TimeCalls.MillisecondsOfInstant(values[0]), TimeCalls.MillisecondsOfInstant(values[1]))),
        nameof(ToString) => new InstantFormatReader(reader, scope).Read(operation),
        nameof(DateTimeOffset.Parse) or nameof(DateTimeOffset.ParseExact) => scope.Report(operation, OperationNames.Of(operation), "declare the text as a 'DateTimeOffset' where it is read"),
        nameof(DateTimeOffset.AddMonths) or nameof(DateTimeOffset.AddYears) => scope.Report(operation, OperationNames.Of(operation), "add days, or use a [Task]"),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };

    /// <summary>A constant in UTC; null if it is none.</summary>
    public static Expression? ReadNew(IObjectCreationOperation operation)
    {
        var arguments = operation.Arguments.OrderBy(static argument => argument.Parameter!.Ordinal).Select(static argument => argument.Value).ToList();
        var numbers = arguments.Take(arguments.Count - 1).Select(static argument => argument.ConstantValue.Value as int?).ToList();
        if (operation.Initializer is not null || numbers is not [{ } year, { } month, { } day, { } hour, { } minute, { } second]
            || arguments[6] is not IFieldReferenceOperation { Field: { Name: nameof(TimeSpan.Zero), ContainingType: var type } } || !TimeTypes.IsDuration(type))
        {
            return null;
        }

        var isValid = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
        return isValid
            ? new Literal.String(new DateTime(year, month, day, hour, minute, second).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>An instant moved by a duration, as <c>+</c> and <c>-</c> do it too.</summary>
    public Expression? ReadMove(IOperation operation, IOperation instant, IOperation duration, bool isBack) => IsOffsetLost(operation, instant)
        ? ReportOffset(operation)
        : Arguments.Read(reader, [instant, duration], values =>
        {
            var span = TimeCalls.MillisecondsOfDuration(values[1]);
            return TimeCalls.Instant(TimeCalls.After(TimeCalls.MillisecondsOfInstant(values[0]), isBack ? DurationMethodReader.Negative(span) : span));
        });

    /// <summary>The duration between two instants.</summary>
    public Expression? ReadDifference(IOperation left, IOperation right) => Arguments.Read(reader, [left, right], static values => TimeCalls.Duration(
        new Binary(BinaryOperator.Subtract, TimeCalls.MillisecondsOfInstant(values[0]), TimeCalls.MillisecondsOfInstant(values[1]))));

    private bool IsOffsetLost(IOperation operation, IOperation instant) => !TimeTypes.IsUtc(instant) && !TimeTypes.IsMomentOnly(operation, scope);

    private Expression? ReportOffset(IOperation operation) => scope.Report(operation, "an instant that keeps the offset of another", OffsetRemedy);

    private Expression? ReadAdd(IInvocationOperation operation, int factor)
    {
        if (IsOffsetLost(operation, operation.Instance!))
        {
            return ReportOffset(operation);
        }

        var instant = reader.Read(operation.Instance!);
        var amount = new DurationMethodReader(reader, scope).ReadAmount(operation.Arguments[0].Value, factor);
        return instant is null || amount is null
            ? null
            : NullGuard.Around(instant, known => TimeCalls.Instant(TimeCalls.After(TimeCalls.MillisecondsOfInstant(known), amount)));
    }

    private Expression? ReadUnixTime(IInvocationOperation operation, int factor)
    {
        var number = Operands.WithoutConversions(operation.Arguments[0].Value);
        return Arguments.Read(reader, [number], values =>
        {
            var milliseconds = factor == 1 ? values[0] : new Binary(BinaryOperator.Multiply, values[0], TimeCalls.Number(factor));
            // The milliseconds and the seconds of an 'int' end in 2038.
            return TimeCalls.Instant(ValueTypes.KindOf(number.Type) is ValueKind.Integer ? milliseconds : TimeCalls.Of(TimeFunction.CheckedMilliseconds, milliseconds));
        });
    }
}
