using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads members of instants and durations.</summary>
internal static class TimeMemberReader
{
    /// <summary>The member of a value that is not null; null if it has no equal.</summary>
    public static Expression? Read(ISymbol member, Expression target) => TimeTypes.IsInstant(member.ContainingType)
        ? FunctionOf(member.Name) is { } function ? TimeCalls.Of(function, target) : null
        : TimeTypes.IsDuration(member.ContainingType) ? ReadOfDuration(member.Name, TimeCalls.MillisecondsOfDuration(target)) : null;

    /// <summary>A static member; null if it is none of time, or has no equal.</summary>
    public static Expression? ReadStatic(ISymbol member) => (member.ContainingType.Name, member.Name) switch
    {
        _ when !ValueTypes.IsInSystem(member.ContainingType) => null,
        (nameof(TimeSpan), nameof(TimeSpan.Zero)) => TimeCalls.Duration(TimeCalls.Number(0)),
        (nameof(DateTimeOffset), "UnixEpoch") => new Literal.String("1970-01-01T00:00:00.000Z"),
        (nameof(DateTimeOffset), nameof(DateTimeOffset.MinValue)) => new Literal.String("0001-01-01T00:00:00.000Z"),
        (nameof(Guid), nameof(Guid.Empty)) => new Literal.String(Guid.Empty.ToString()),
        _ => null,
    };

    private static TimeFunction? FunctionOf(string name) => name switch
    {
        nameof(DateTimeOffset.Year) => TimeFunction.Year,
        nameof(DateTimeOffset.Month) => TimeFunction.Month,
        nameof(DateTimeOffset.Day) => TimeFunction.Day,
        nameof(DateTimeOffset.Hour) => TimeFunction.Hour,
        nameof(DateTimeOffset.Minute) => TimeFunction.Minute,
        nameof(DateTimeOffset.Second) => TimeFunction.Second,
        nameof(DateTimeOffset.Millisecond) => TimeFunction.Millisecond,
        nameof(DateTimeOffset.DayOfWeek) => TimeFunction.DayOfWeek,
        nameof(DateTimeOffset.DayOfYear) => TimeFunction.DayOfYear,
        _ => null,
    };

    private static Expression? ReadOfDuration(string name, Expression milliseconds) => name switch
    {
        nameof(TimeSpan.TotalDays) => Divide(milliseconds, 86_400_000),
        nameof(TimeSpan.TotalHours) => Divide(milliseconds, 3_600_000),
        nameof(TimeSpan.TotalMinutes) => Divide(milliseconds, 60_000),
        nameof(TimeSpan.TotalSeconds) => Divide(milliseconds, 1_000),
        nameof(TimeSpan.TotalMilliseconds) => milliseconds,
        nameof(TimeSpan.Days) => Whole(milliseconds, 86_400_000),
        nameof(TimeSpan.Hours) => Remainder(Whole(milliseconds, 3_600_000), 24),
        nameof(TimeSpan.Minutes) => Remainder(Whole(milliseconds, 60_000), 60),
        nameof(TimeSpan.Seconds) => Remainder(Whole(milliseconds, 1_000), 60),
        nameof(TimeSpan.Milliseconds) => Remainder(milliseconds, 1_000),
        _ => null,
    };

    private static Expression Divide(Expression milliseconds, int unit) => new Binary(BinaryOperator.Divide, milliseconds, TimeCalls.Number(unit));

    private static Expression Whole(Expression milliseconds, int unit) => new Binary(BinaryOperator.DivideIntegers, milliseconds, TimeCalls.Number(unit));

    private static Expression Remainder(Expression number, int unit) => new Binary(BinaryOperator.Remainder, number, TimeCalls.Number(unit));
}
