using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads arithmetic on <c>int</c> and <c>double</c>.</summary>
internal sealed class ArithmeticReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IBinaryOperation operation)
    {
        var what = BinaryReader.Describe(operation, operation.Type);
        if (ValueTypes.KindOf(operation.Type) is ValueKind.Wide && IsArithmetic(operation.OperatorKind))
        {
            return scope.ReportInexact(operation, what);
        }

        if (operation.OperatorMethod is not null || operation.IsLifted || Operator(operation) is not { } arithmetic)
        {
            return scope.Report(operation, what);
        }

        if (operation.IsChecked)
        {
            return scope.Report(operation, $"{what} in a checked context");
        }

        if (arithmetic is BinaryOperator.Divide || (arithmetic is BinaryOperator.Remainder && IsDouble(operation)))
        {
            if (operation.RightOperand.ConstantValue is not { HasValue: true, Value: double and not 0 })
            {
                return scope.Report(operation, $"{what} by a divisor that is not a constant other than zero", "divide in a [Task]");
            }
        }

        var left = reader.Read(operation.LeftOperand);
        var right = reader.Read(operation.RightOperand);
        return left is null || right is null ? null : new Binary(arithmetic, left, right) { Scalar = ScalarTypes.Of(operation.Type, scope.Json) };
    }

    private static bool IsArithmetic(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder;

    private static bool IsDouble(IOperation operation) => operation.Type?.SpecialType is SpecialType.System_Double;

    private static BinaryOperator? Operator(IBinaryOperation operation)
    {
        if (!IsDouble(operation) && operation.Type?.SpecialType is not SpecialType.System_Int32)
        {
            return null;
        }

        return operation.OperatorKind switch
        {
            BinaryOperatorKind.Add => BinaryOperator.Add,
            BinaryOperatorKind.Subtract => BinaryOperator.Subtract,
            BinaryOperatorKind.Multiply => BinaryOperator.Multiply,
            BinaryOperatorKind.Divide => IsDouble(operation) ? BinaryOperator.Divide : BinaryOperator.DivideIntegers,
            BinaryOperatorKind.Remainder => BinaryOperator.Remainder,
            _ => null,
        };
    }
}
