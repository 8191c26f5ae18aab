using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads comparisons of values that JSON has in several notations: instants, durations and identifiers.</summary>
internal sealed class ConvertedComparisonReader(ExpressionReader reader)
{
    /// <summary>Whether an operator compares two such values of one type.</summary>
    public static bool Reads(IBinaryOperation operation) =>
        ConversionOf(operation.LeftOperand.Type) is not null
        && ValueTypes.AreSame(ValueTypes.Underlying(operation.LeftOperand.Type), ValueTypes.Underlying(operation.RightOperand.Type));

    /// <summary><c>==</c> of values that may be null.</summary>
    public Expression? ReadEquality(IBinaryOperation operation) =>
        Read(operation, static (left, right, compare) => (left.IsNullable, right.IsNullable) switch
        {
            (true, true) => new Conditional(Logic.IsNull(left), Logic.IsNull(right), Logic.And(Logic.IsNotNull(right), compare(left, right))),
            _ => Guarded(left, right, compare),
        }, BinaryOperator.Equal);

    /// <summary>Another comparison, which is false of null.</summary>
    public Expression? ReadOrder(IBinaryOperation operation, BinaryOperator comparison) => Read(operation, Guarded, comparison);

    private static Func<Expression, Expression>? ConversionOf(ITypeSymbol? type) =>
        TimeTypes.IsInstant(type) ? TimeCalls.MillisecondsOfInstant
        : TimeTypes.IsDuration(type) ? TimeCalls.MillisecondsOfDuration
        : IdentifierReader.IsIdentifier(type) ? IdentifierReader.Canonical
        : null;

    /// <summary>Both are evaluated in any case, as in C#.</summary>
    private static Expression Guarded(Expression left, Expression right, Func<Expression, Expression, Expression> compare) =>
        left.IsNullable || right.IsNullable
            ? Logic.Evaluating(left, Logic.Evaluating(right, Logic.And(Logic.And(Logic.IsPresent(left), Logic.IsPresent(right)), compare(left, right))))
            : compare(left, right);

    private Expression? Read(
        IBinaryOperation operation, Func<Expression, Expression, Func<Expression, Expression, Expression>, Expression> make, BinaryOperator comparison)
    {
        var left = reader.Read(operation.LeftOperand);
        var right = reader.Read(operation.RightOperand);
        var convert = ConversionOf(operation.LeftOperand.Type)!;
        return left is null || right is null ? null : make(left, right, (first, second) =>
            new Binary(comparison, convert(first with { IsNullable = false }), convert(second with { IsNullable = false })));
    }
}
