using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Sends infix operators to the reader of their kind.</summary>
internal sealed class BinaryReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => new EqualityReader(reader, scope).Read(operation),
        BinaryOperatorKind.LessThan => ReadComparison(operation, BinaryOperator.LessThan),
        BinaryOperatorKind.LessThanOrEqual => ReadComparison(operation, BinaryOperator.LessThanOrEqual),
        BinaryOperatorKind.GreaterThan => ReadComparison(operation, BinaryOperator.GreaterThan),
        BinaryOperatorKind.GreaterThanOrEqual => ReadComparison(operation, BinaryOperator.GreaterThanOrEqual),
        BinaryOperatorKind.ConditionalAnd => ReadLogic(operation, BinaryOperator.And),
        BinaryOperatorKind.ConditionalOr => ReadLogic(operation, BinaryOperator.Or),
        BinaryOperatorKind.Add when IsConcatenation(operation) => new ConcatenationReader(reader, scope).Read(operation),
        BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr
            when ValueTypes.KindOf(operation.Type) is ValueKind.Boolean =>
            scope.Report(operation, $"the operator '{Symbol(operation)}'", "use '&&' or '||'"),
        _ when TimeOperatorReader.Reads(operation) => new TimeOperatorReader(reader, scope).Read(operation),
        _ => new ArithmeticReader(reader, scope).Read(operation),
    };

    /// <summary>What messages call the operator, for instance <c>the operator '*' of 'decimal'</c>.</summary>
    public static string Describe(IBinaryOperation operation, ITypeSymbol? type) => Describe(Symbol(operation), type);

    public static string Describe(string symbol, ITypeSymbol? type) => $"the operator '{symbol}' of '{OperationNames.Of(type)}'";

    private static string Symbol(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.Add => "+",
        BinaryOperatorKind.Subtract => "-",
        BinaryOperatorKind.Multiply => "*",
        BinaryOperatorKind.Divide => "/",
        BinaryOperatorKind.Remainder => "%",
        BinaryOperatorKind.And => "&",
        BinaryOperatorKind.Or => "|",
        BinaryOperatorKind.ExclusiveOr => "^",
        BinaryOperatorKind.LeftShift => "<<",
        BinaryOperatorKind.RightShift => ">>",
        BinaryOperatorKind.UnsignedRightShift => ">>>",
        BinaryOperatorKind.Equals => "==",
        BinaryOperatorKind.NotEquals => "!=",
        BinaryOperatorKind.LessThan => "<",
        BinaryOperatorKind.LessThanOrEqual => "<=",
        BinaryOperatorKind.GreaterThan => ">",
        BinaryOperatorKind.GreaterThanOrEqual => ">=",
        var other => other.ToString(),
    };

    private static bool IsConcatenation(IBinaryOperation operation) =>
        operation is { OperatorMethod: null, Type.SpecialType: SpecialType.System_String };

    private Expression? ReadComparison(IBinaryOperation operation, BinaryOperator comparison) =>
        new ComparisonReader(reader, scope).Read(operation, comparison);

    private Expression? ReadLogic(IBinaryOperation operation, BinaryOperator logic)
    {
        if (operation is not { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean })
        {
            return scope.Report(operation, $"the operator '&&' or '||' of '{OperationNames.Of(operation.Type)}'");
        }

        var left = reader.Read(operation.LeftOperand);
        var right = reader.Read(operation.RightOperand);
        return left is null || right is null ? null : new Binary(logic, left, right);
    }
}
