using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c>. A comparison with null is false.</summary>
internal sealed class ComparisonReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IBinaryOperation operation, BinaryOperator comparison)
    {
        if (ConvertedComparisonReader.Reads(operation) && !IdentifierReader.IsIdentifier(operation.LeftOperand.Type))
        {
            return new ConvertedComparisonReader(reader).ReadOrder(operation, comparison);
        }

        if (TextSignReader.Reads(operation))
        {
            return new TextSignReader(reader, scope).Read(operation, comparison);
        }

        if (!IsSupported(operation))
        {
            return scope.Report(operation, BinaryReader.Describe(operation, operation.LeftOperand.Type), TimeTypes.Remedy(operation.LeftOperand.Type) ?? Remedy(operation));
        }

        var (leftOperand, rightOperand) = Operands.OfCharacters(operation);
        var left = reader.Read(leftOperand);
        var right = reader.Read(rightOperand);
        return left is null || right is null ? null : Compare(comparison, left, right);
    }

    /// <summary>The comparison of values that may be null; both are evaluated in any case.</summary>
    private static Expression Compare(BinaryOperator comparison, Expression left, Expression right)
    {
        var guards = Logic.And(Logic.IsPresent(left), Logic.IsPresent(right));
        if (Logic.IsTrue(guards))
        {
            return new Binary(comparison, left, right);
        }

        var known = new Binary(comparison, left with { IsNullable = false }, right with { IsNullable = false });
        return Logic.Evaluating(left, Logic.Evaluating(right, Logic.And(guards, known)));
    }

    private static bool IsSupported(IBinaryOperation operation)
    {
        var (left, right) = Operands.OfCharacters(operation);
        var kind = ValueTypes.KindOf(left.Type);
        return operation.OperatorMethod is null && kind == ValueTypes.KindOf(right.Type) && kind switch
        {
            ValueKind.Integer or ValueKind.Double or ValueKind.Character => true,
            ValueKind.Wide => Operands.IsExactConstant(operation.LeftOperand) || Operands.IsExactConstant(operation.RightOperand),
            _ => false,
        };
    }

    private static string Remedy(IBinaryOperation operation) => ValueTypes.KindOf(operation.LeftOperand.Type) is ValueKind.Wide
        ? "compare it with a constant below 2^53, or use a [Task]"
        : "compare it in a [Task]";
}
