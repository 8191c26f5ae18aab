using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>string.CompareOrdinal(a, b) &lt; 0</c> as the comparison of the texts.</summary>
internal sealed class TextSignReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>Whether a comparison is one of a comparison's sign.</summary>
    public static bool Reads(IBinaryOperation operation) =>
        (TextComparisonReader.IsComparison(operation.LeftOperand) && IsZero(operation.RightOperand))
        || (TextComparisonReader.IsComparison(operation.RightOperand) && IsZero(operation.LeftOperand));

    public Expression? Read(IBinaryOperation operation, BinaryOperator comparison)
    {
        var texts = new TextComparisonReader(reader, scope);
        return IsZero(operation.RightOperand)
            ? texts.ReadSign((IInvocationOperation)operation.LeftOperand, comparison)
            : texts.ReadSign((IInvocationOperation)operation.RightOperand, Turned(comparison));
    }

    private static bool IsZero(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: 0 };

    private static BinaryOperator Turned(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.LessThan => BinaryOperator.GreaterThan,
        BinaryOperator.LessThanOrEqual => BinaryOperator.GreaterThanOrEqual,
        BinaryOperator.GreaterThan => BinaryOperator.LessThan,
        BinaryOperator.GreaterThanOrEqual => BinaryOperator.LessThanOrEqual,
        _ => comparison,
    };
}
